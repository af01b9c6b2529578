package org.comity.request.web.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class TranslationTest {
  private static final Pattern TARGETLESS =
      Pattern.compile("(<source xml:space=\"preserve\">)([^<]*)(</source>)(?!<target)");

  @Autowired private MockMvc pages;
  private Browsing hers;
  private String draft = "";

  @BeforeEach
  void aCaseInEnglishIsBegun() throws IOException {
    hers = new Browsing(pages).signedInAs("aurelia-expert");
    draft = begun(hers);
  }

  private static String begun(Browsing hers) throws IOException {
    byte[] file =
        Files.readAllBytes(
            Path.of("src/main/resources/content/rehearsal/requests/bank-records.yaml"));
    MockHttpServletResponse answer = upload(hers, "/requests/files", file);
    return String.valueOf(answer.getHeader("Location"));
  }

  private static MockHttpServletResponse upload(Browsing hers, String path, byte[] file) {
    return hers.upload(path, List.of(new Browsing.Upload("file", "file", file)));
  }

  private MockHttpServletResponse bring(String file) {
    return upload(hers, draft + "/translation/fr/files", file.getBytes(StandardCharsets.UTF_8));
  }

  private String given() {
    return hers.read(draft + "/translation/fr.xlf");
  }

  private static String translated(String file) {
    return TARGETLESS.matcher(file).replaceAll("$1$2$3<target>FR $2</target>");
  }

  private static int version(String page) {
    Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
    assertThat(version.find()).isTrue();
    return Integer.parseInt(version.group(1));
  }

  @Test
  void theTextsGoOutAndComeBackAsAVersionAndAreInTheLetter() {
    assertThat(hers.read(draft + "/papers?language=fr"))
        .contains(draft + "/translation?language=fr");
    String before = hers.read(draft + "/translation?language=fr");
    assertThat(before).contains("texts are still to be translated", "lang=\"fr\" dir=\"ltr\"");
    MockHttpServletResponse answer = bring(translated(given()));
    assertThat(answer.getHeader("Location"))
        .isEqualTo(draft + "/translation?language=fr&saved=true");
    String after = hers.read(draft + "/translation?language=fr&saved=true");
    assertThat(after).contains("texts are translated", "Saved as version 1.");
    assertThat(hers.read(draft + "/papers?language=fr")).contains("FR Sections 212");
  }

  @Test
  void aFileOfAnotherCaseIsRefusedAndNothingIsTaken() {
    MockHttpServletResponse answer =
        bring(translated(given()).replace("original=\"", "original=\"X"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(answer))
        .contains("href=\"#file\"", "The file is a translation of another case.");
    assertThat(version(hers.read(draft + "/translation"))).isZero();
  }

  @Test
  void aChangedSourceAndAMissingTextAreToldAtTheirPlaceAndNothingIsTakenByHalf() {
    String file = translated(given());
    String changed = file.replaceFirst("(<source xml:space=\"preserve\">)", "$1Changed ");
    String last = changed.substring(changed.lastIndexOf("<unit "), changed.lastIndexOf("</file>"));
    MockHttpServletResponse answer = bring(changed.replace(last, ""));
    assertThat(answer.getStatus()).isEqualTo(422);
    String page = Browsing.text(answer);
    assertThat(page)
        .contains("href=\"#text-0\"", "has changed since the file was made")
        .contains("has no translation in the file")
        .contains(">FR ");
    assertThat(version(hers.read(draft + "/translation"))).isZero();
  }

  @Test
  void aTranslationIsWrittenInThePageAndAnotherPersonsIsNotWrittenOver() {
    String save = draft + "/translation/fr";
    assertThat(hers.submit(save, "version", "0", "text-0", "Premier texte.").getStatus())
        .isEqualTo(303);
    String page = hers.read(draft + "/translation?language=fr");
    assertThat(page).contains(">Premier texte.</textarea>");
    MockHttpServletResponse met = hers.submit(save, "version", "0", "text-0", "Autre texte.");
    assertThat(met.getStatus()).isEqualTo(409);
    assertThat(Browsing.text(met)).contains(">Autre texte.</textarea>", "Premier texte.");
    String version = Integer.toString(version(Browsing.text(met)));
    hers.submit(save, "version", version, "text-0", "");
    assertThat(hers.read(draft + "/translation?language=fr")).doesNotContain("Premier texte.");
  }

  @Test
  void nobodyElseSeesIt() {
    var other = new Browsing(pages).signedInAs("borealia-expert");
    assertThat(other.open(draft + "/translation").getStatus()).isEqualTo(404);
    assertThat(other.open(draft + "/translation/fr.xlf").getStatus()).isEqualTo(404);
    assertThat(other.submit(draft + "/translation/fr", "version", "0").getStatus()).isEqualTo(404);
    assertThat(hers.open(draft + "/translation/en.xlf").getStatus()).isEqualTo(404);
  }
}
