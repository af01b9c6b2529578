package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comity.testing.Browsing;
import org.comity.testing.Browsing.Upload;
import org.comity.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The text of a law as a file, without script.
@WholeProgram
@Import(Preparing.class)
class LawFilesTest {
  private static final byte[] FIRST = pdf("the law as it was passed");
  private static final byte[] SECOND = pdf("the law as it was amended");
  private static final String LINK = "href=\"(/laws/[0-9a-f-]{36}/files/[0-9a-f-]{36})\"";

  @Autowired private MockMvc pages;

  @Test
  void aLawHasItsTextAsAFileWithoutAnyLink() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    assertThat(expert.read("/laws/new")).contains("50");
    String law = added(expert, "Ley con texto", FIRST);
    String shown = expert.read(law);
    assertThat(shown).contains("ley.pdf</bdi></a>", "PDF, 1", "SHA-256");
    var fetched = expert.open(Answering.found(shown, LINK));
    assertThat(fetched.getContentAsByteArray()).isEqualTo(FIRST);
    assertThat(fetched.getHeader("Content-Disposition")).startsWith("attachment;");
  }

  @Test
  void aCorrectionReplacesTheFileOrTakesItAwayAndTheVersionsKeepIt() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    String law = added(expert, "Ley corregida", FIRST);
    assertThat(save(expert, law, "1", "Ley corregida", SECOND).getStatus()).isEqualTo(303);
    String second = Answering.found(expert.read(law), LINK);
    assertThat(expert.open(second).getContentAsByteArray()).isEqualTo(SECOND);
    var away = save(expert, law, "2", "Ley corregida", null, "file.remove", "yes");
    assertThat(away.getStatus()).isEqualTo(303);
    assertThat(expert.read(law)).doesNotContain("/files/" + second.substring(second.length() - 36));
    String history = expert.read(law + "/history");
    assertThat(history).contains(second);
    assertThat(expert.open(second).getContentAsByteArray()).isEqualTo(SECOND);
  }

  @Test
  void aFileThatCannotBeTakenIsSaidAtItsFieldAndWhatWasTypedStays() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    byte[] page = "<!doctype html><html>".getBytes(StandardCharsets.US_ASCII);
    String law = newLaw(expert);
    var refused = save(expert, law, "0", "Ley rechazada", page);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused))
        .contains("href=\"#file\"", "«ley.pdf» es de un tipo que no se admite", "Ley rechazada");
    assertThat(expert.open(law).getStatus()).isEqualTo(404);
    var untitled = save(expert, law, "0", "", FIRST);
    assertThat(untitled.getStatus()).isEqualTo(422);
    String kept = Answering.found(Browsing.text(untitled), "name=\"file.id\" value=\"([^\"]+)\"");
    save(expert, law, "0", "Ley con título", null, "file.id", kept, "file.name", "ley.pdf");
    assertThat(expert.read(law)).contains("ley.pdf</bdi></a>", kept);
  }

  @Test
  void theFileOfAnotherLawCannotBeNamed() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    String file = Answering.found(expert.read(added(expert, "Una ley", FIRST)), LINK);
    String id = file.substring(file.length() - 36);
    var refused =
        save(expert, newLaw(expert), "0", "Otra", null, "file.id", id, "file.name", "x.pdf");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("«x.pdf» ya no existe");
  }

  @Test
  void whoDoesNotReadTheLibraryDoesNotGetTheFileAndAnObserverSendsNone() {
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    String law = added(expert, "Prison Act", FIRST);
    String file = Answering.found(expert.read(law), LINK);
    for (String other : List.of("borealia-expert", "secretariat")) {
      assertThat(new Browsing(pages).signedInAs(other).open(file).getStatus()).isEqualTo(404);
    }
    var observer = new Browsing(pages).signedInAs("aurelia-observer");
    assertThat(observer.open(file).getContentAsByteArray()).isEqualTo(FIRST);
    assertThat(save(observer, law, "1", "Prison Act", SECOND).getStatus()).isEqualTo(404);
    assertThat(observer.read(law)).contains(file);
  }

  private static String added(Browsing expert, String title, byte[] content) {
    String law = newLaw(expert);
    assertThat(save(expert, law, "0", title, content).getRedirectedUrl()).isEqualTo(law);
    return law;
  }

  private static String newLaw(Browsing expert) {
    return "/laws/" + Answering.found(expert.read("/laws/new"), "name=\"id\" value=\"([^\"]+)\"");
  }

  private static MockHttpServletResponse save(
      Browsing by,
      String law,
      String base,
      String title,
      byte @Nullable [] content,
      String... more) {
    var fields = new ArrayList<>(List.of("base", base, "title", title, "language", "es"));
    fields.addAll(List.of(more));
    List<Upload> files =
        content == null ? List.of() : List.of(new Upload("upload", "ley.pdf", content));
    return by.upload(law + "/files", files, fields.toArray(String[]::new));
  }

  private static byte[] pdf(String words) {
    return ("%PDF-1.7 " + words).getBytes(StandardCharsets.US_ASCII);
  }
}
