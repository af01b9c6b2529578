package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.form.laws.Laws;
import org.comity.form.laws.SaveLaw;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
@Import(Preparing.class)
class LibraryOfLawsTest {
  private static final String GROUP = "untoc.2-a.define-organized-criminal";
  private static final String CITED = GROUP + ".law";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private Laws laws;
  @Autowired private Submissions submissions;

  @Test
  void aLawIsFoundByItsShortNameAndByATranslationOfItsTitle() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    add(
        expert,
        "title",
        "Código de Procedimiento",
        "shortName",
        "CP",
        "titles.ar",
        "قانون الإجراءات");
    assertThat(expert.read("/laws?q=cp")).contains("Código de Procedimiento");
    assertThat(expert.read("/laws?q=الاجراءات")).contains("Código de Procedimiento");
    assertThat(expert.read("/laws?q=tributario")).doesNotContain("Código de Procedimiento");
    assertThat(expert.read("/search?q=procedimiento")).contains("/laws/");
  }

  @Test
  void aFormSentTwiceAddsOneLaw() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    String id = Answering.found(expert.read("/laws/new"), "name=\"id\" value=\"([^\"]+)\"");
    for (int i = 0; i < 2; i++) {
      var sent = expert.submit("/laws", "id", id, "title", "Ley Orgánica", "language", "es");
      assertThat(sent.getRedirectedUrl()).isEqualTo("/laws/" + id);
    }
    assertThat(expert.read("/laws/" + id + "/history"))
        .contains("Versión 1")
        .doesNotContain("n 2<");
  }

  @Test
  void theHistoryOfALawBeginsWithTheNewestVersion() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    String id = Answering.found(expert.read("/laws/new"), "name=\"id\" value=\"([^\"]+)\"");
    expert.submit("/laws", "id", id, "title", "Ley de Minas", "language", "es");
    expert.submit("/laws/" + id, "base", "1", "title", "Ley de Aguas", "language", "es");
    assertThat(expert.read("/laws/" + id + "/history"))
        .containsSubsequence("<h2>Versión 2", "<h2>Versión 1");
  }

  @Test
  void aLawWithoutTitleOrWithABadLinkIsRefusedAtItsFieldAndStaysInTheForm() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    String id = Answering.found(expert.read("/laws/new"), "name=\"id\" value=\"([^\"]+)\"");
    var refused =
        expert.submit("/laws", "id", id, "title", "", "language", "es", "link", "somewhere");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused))
        .contains("href=\"#title\"", "href=\"#link\"", "value=\"somewhere\"");
    assertThat(expert.open("/laws/" + id).getStatus()).isEqualTo(404);
  }

  @Test
  void aLawIsAddedInPlaceCitedByReferenceAndItsCorrectionShowsWhereItIsCited() {
    var expert = as("dorada-expert");
    String section = opened(expert);
    var added = cite(expert, section, "title", "Ley 1", "language", "es", "add", "yes");
    assertThat(added.getRedirectedUrl()).isEqualTo(section + "#" + CITED + "@");
    String law = Answering.found(expert.read(section), "href=\"(/laws/[0-9a-f-]{36})\"");
    assertThat(expert.read(law)).contains("Citada en 1 respuesta", section + "#" + CITED + "@");
    correct(expert, law, "1", "Ley 1 de 2001");
    assertThat(expert.read(section)).contains("value=\"Ley 1 de 2001\"");
    assertThat(expert.read(law + "/history")).contains("<ins>").contains("Versión 2");
  }

  @Test
  void aTitleOfTheLibraryIsAReferenceWithItsArticleAndNote() {
    var expert = as("aurelia-expert");
    String section = opened(expert);
    String law = "/laws/" + add(expert.browser(), "title", "Penal Code", "shortName", "PC");
    assertThat(expert.read(section)).contains("<option value=\"Penal Code\">PC</option>");
    cite(expert, section, "title", "PC", "article", "41(2)", "note", "as amended");
    assertThat(expert.read(section))
        .contains("href=\"" + law + "\"", "value=\"41(2)\"", "value=\"as amended\"");
    correct(expert, law, "1", "Penal Code of Aurelia");
    // The page was opened before the correction and still names the law as it was.
    cite(expert, section, "title", "Penal Code", "article", "42");
    assertThat(expert.read(section)).contains("value=\"Penal Code of Aurelia\"", "value=\"42\"");
  }

  @Test
  void aPartOfATitleInAnyLanguageOffersTheLawAndNothingTypedIsLost() {
    var expert = as("caspara-expert");
    String section = opened(expert);
    String id = add(expert.browser(), "title", "Loi sur les armes", "titles.ar", "قانون الأسلحة");
    cite(expert, section, "title", "الاسلحة", "article", "7", "note", "as amended");
    String offered = expert.read(section);
    assertThat(offered).contains("value=\"الاسلحة\"", "value=\"7\"", "value=\"as amended\"");
    String pick = "name=\"" + CITED + "@:law.0.pick\" value=\"" + id + "\"";
    assertThat(offered).contains(pick);
    cite(expert, section, "title", "الاسلحة", "article", "7", "pick", id);
    assertThat(expert.read(section))
        .contains("href=\"/laws/" + id + "\"", "value=\"Loi sur les armes\"", "value=\"7\"")
        .doesNotContain(pick);
  }

  @Test
  void twoCorrectionsOfOneLawGiveBothTextsAndLoseNeither() {
    var first = as("aurelia-expert");
    var second = as("aurelia-second-expert");
    String law = "/laws/" + add(first.browser(), "title", "Banking Act");
    correct(first, law, "1", "Banking Act 2001");
    var late = correct(second, law, "1", "Banking Act 2002");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(Browsing.text(late)).contains("<ins> 2001</ins>", "<ins> 2002</ins>");
    assertThat(first.read(law)).contains("Banking Act 2001");
    assertThat(first.read(law + "/history")).contains("Banking Act", "2002");
  }

  @Test
  void anObserverReadsTheLibraryAndAnotherStateDoesNot() {
    var expert = as("aurelia-expert");
    String law = "/laws/" + add(expert.browser(), "title", "Customs Act");
    var observer = as("aurelia-observer");
    assertThat(observer.read(law)).contains("Customs Act").doesNotContain("action=\"" + law + "\"");
    correct(observer, law, "1", "Nobody’s Act");
    assertThat(observer.read(law)).doesNotContain("Nobody");
    var foreign = new Browsing(pages).signedInAs("borealia-expert");
    assertThat(foreign.open(law).getStatus()).isEqualTo(404);
    assertThat(foreign.read("/laws")).doesNotContain("Customs Act");
    var officer = new Browsing(pages).signedInAs("secretariat");
    assertThat(officer.open("/laws").getStatus()).isEqualTo(404);
  }

  @Test
  void aRetiredLawIsNoLongerOfferedAndStaysWhereItIsCited() {
    var expert = as("esperia-expert");
    String section = opened(expert);
    String law = "/laws/" + add(expert.browser(), "title", "Old Act");
    cite(expert, section, "title", "Old Act");
    expert.read(law);
    expert.submit(law + "/retirement", "base", "1", "retired", "true");
    assertThat(expert.read(section))
        .contains("value=\"Old Act\"")
        .doesNotContain("<option value=\"Old Act\">");
  }

  @Test
  void aSubmissionKeepsTheLawAsItWas() {
    ReviewId review = preparing.open("XB", "IV");
    Membership me = preparing.member("XB", Role.FOCAL_POINT);
    preparing.answerAll(me, review);
    SaveLaw law = Preparing.law("Criminal Code");
    me.acting().run(() -> laws.save(me, law));
    preparing.citeEverywhere(me, review, law.id());
    assertThat(me.acting().call(() -> submissions.submit(me, new SubmitReview(review))))
        .isInstanceOf(SubmitReview.Outcome.Submitted.class);
    me.acting()
        .run(() -> laws.save(me, new SaveLaw(law.id(), 1, Preparing.law("Zzz Code").text())));
    assertThat(preparing.workspace(me, review).parts().toString())
        .contains("title=Criminal Code")
        .doesNotContain("title=Zzz");
    Submission kept = me.acting().call(() -> submissions.find(me, review).orElseThrow());
    assertThat(kept.frozen()).contains("Criminal Code").doesNotContain("Zzz");
  }

  private Answering as(String account) {
    return new Answering(new Browsing(pages).signedInAs(account));
  }

  /// The section with the question for laws, which "yes" opens.
  private static String opened(Answering expert) {
    String section = expert.section("UNTOC", "art-2");
    expert.answer(section, GROUP, "choice", "yes");
    return section;
  }

  private static String add(Browsing expert, String... fields) {
    String id = Answering.found(expert.read("/laws/new"), "name=\"id\" value=\"([^\"]+)\"");
    String[] all = java.util.Arrays.copyOf(fields, fields.length + 4);
    System.arraycopy(new String[] {"id", id, "language", "en"}, 0, all, fields.length, 4);
    assertThat(expert.submit("/laws", all).getStatus()).isEqualTo(303);
    return id;
  }

  private static MockHttpServletResponse correct(
      Answering expert, String law, String base, String title) {
    expert.read(law);
    return expert.submit(law, "base", base, "title", title, "language", "en");
  }

  /// Sends the first row of the question for laws, with what the page keeps hidden in it.
  private static MockHttpServletResponse cite(Answering expert, String section, String... parts) {
    String page = expert.read(section);
    var fields = new java.util.ArrayList<String>();
    for (String part : java.util.List.of("base", "key", "law.0.id", "law.0.shown")) {
      Matcher found =
          Pattern.compile("name=\"" + Pattern.quote(CITED + "@:" + part) + "\" value=\"([^\"]*)\"")
              .matcher(page);
      assertThat(found.find()).isTrue();
      fields.add(CITED + "@:" + part);
      fields.add(found.group(1));
    }
    for (int i = 0; i + 1 < parts.length; i += 2) {
      fields.add(CITED + "@:law.0." + parts[i]);
      fields.add(parts[i + 1]);
    }
    return expert.submit(section, fields.toArray(String[]::new));
  }
}
