package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

// What other tests did to persons and reviews must not reach these.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@WholeProgram
class AnsweringTest {
  private static final String GROUP = "untoc.2-a.define-organized-criminal";
  private static final String EXPLAIN = "untoc.closing.good-practices-applying";

  @Autowired private MockMvc pages;

  @Test
  void aStateIsAskedOnlyAboutWhatItIsPartyTo() {
    // Caspara is party to the Convention and to the Trafficking Protocol alone.
    var expert = as("caspara-expert");
    String list = expert.read(expert.review());
    assertThat(list).contains("/UNTOC/sections/art-5", "/TIP/sections/");
    assertThat(list).doesNotContain("/SOM/sections/", "/FA/sections/");
  }

  @Test
  void anAnswerOpensTheQuestionsThatDependOnIt() {
    var expert = as("borealia-expert");
    String section = expert.section("UNTOC", "art-2");
    assertThat(expert.read(section)).doesNotContain(GROUP + ".law@:law.0.title");
    assertThat(expert.answer(section, GROUP, "choice", "yes").getStatus()).isEqualTo(303);
    String page = expert.read(section);
    assertThat(page).contains("name=\"" + GROUP + ".");
    assertThat(page)
        .containsPattern("name=\"untoc.2-a.define-organized-criminal@:base\" value=\"1\"");
  }

  @Test
  void whatSomebodyElseSavedMeanwhileIsNotOverwrittenAndBothTextsAreKept() {
    var first = as("aurelia-expert");
    var second = as("aurelia-second-expert");
    String section = first.section("UNTOC", "further");
    first.answer(section, EXPLAIN, "text", "Joint teams work.");
    String seen = second.read(section);
    assertThat(first.answer(section, EXPLAIN, "text", "Joint teams work well.").getStatus())
        .isEqualTo(303);
    var late = second.answer(section, EXPLAIN, seen, "text", "Joint teams work badly.");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(Browsing.text(late))
        .contains("<ins> well</ins>", "<ins> badly</ins>", "Joint teams work [badly] [well].");
    String standing = first.read(section);
    assertThat(standing).contains("Joint teams work well.").doesNotContain("badly");
    String history = first.read(first.review() + "/UNTOC/questions/" + EXPLAIN + "@/history");
    assertThat(history).contains("badly", "Hana Vzorova");
  }

  @Test
  void theDecisionAfterAConflictStands() {
    var first = as("dorada-expert");
    var second = as("dorada-focal-point");
    String section = first.section("UNTOC", "further");
    String seen = second.read(section);
    first.answer(section, EXPLAIN, "text", "one");
    String page = Browsing.text(second.answer(section, EXPLAIN, seen, "text", "two"));
    var decided =
        second.submit(
            section + "/decision",
            "stand/" + EXPLAIN + "@",
            "both",
            EXPLAIN + "@:text",
            "one and two",
            EXPLAIN + "@:base",
            Answering.hidden(page, EXPLAIN, "base"),
            EXPLAIN + "@:key",
            Answering.hidden(page, EXPLAIN, "key"));
    assertThat(decided.getStatus()).isEqualTo(303);
    assertThat(first.read(section)).contains("one and two");
  }

  @Test
  void aSaveSentTwiceIsDoneOnce() {
    var expert = as("esperia-expert");
    String section = expert.section("UNTOC", "further");
    String page = expert.read(section);
    expert.answer(section, EXPLAIN, page, "text", "Sent twice.");
    assertThat(expert.answer(section, EXPLAIN, page, "text", "Sent twice.").getStatus())
        .isEqualTo(303);
    assertThat(Answering.hidden(expert.read(section), EXPLAIN, "base")).isEqualTo("1");
  }

  @Test
  void anAnswerToAQuestionThatIsNotAskedIsRefused() {
    var expert = as("esperia-expert");
    String section = expert.section("UNTOC", "further");
    expert.read(section);
    var refused =
        expert.submit(
            section, "untoc.closing.need-technical-assistance.specify-kind@:text", "Nobody asked");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(expert.read(expert.review() + "/check")).doesNotContain("Nobody asked");
  }

  @Test
  void aTextOverItsLengthIsRefusedAtItsFieldAndStaysThere() {
    var expert = as("esperia-expert");
    String section = expert.section("UNTOC", "further");
    String tooLong = "x".repeat(20_001);
    var refused = expert.answer(section, "untoc.closing.add-information-matters", "text", tooLong);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused))
        .contains(tooLong, "href=\"#untoc.closing.add-information-matters@:text\"");
  }

  @Test
  void theReviewOfAnotherStateIsAsGoodAsNotThere() {
    String foreign = as("aurelia-expert").review();
    var other = new Browsing(pages).signedInAs("borealia-expert");
    assertThat(other.open(foreign).getStatus()).isEqualTo(404);
    assertThat(other.open("/reviews/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
    assertThat(other.open("/reviews/not-an-id").getStatus()).isEqualTo(404);
  }

  @Test
  void anObserverReadsAndDoesNotWrite() {
    var observer = as("caspara-observer");
    String section = observer.section("UNTOC", "further");
    observer.submit(section, EXPLAIN + "@:text", "An observer writes", EXPLAIN + "@:base", "0");
    assertThat(observer.read(section)).doesNotContain("An observer writes");
  }

  @Test
  void theSecretariatSeesStepsAndDatesAndNoDrafts() {
    String foreign = as("aurelia-expert").review();
    var officer = new Browsing(pages).signedInAs("secretariat");
    assertThat(officer.read("/reviews")).contains("Aurelia", "1 March 2027");
    assertThat(officer.open(foreign).getStatus()).isEqualTo(404);
    assertThat(officer.open(foreign + "/UNTOC/sections/art-5").getStatus()).isEqualTo(404);
  }

  @Test
  void aReviewWithOpenQuestionsIsNotSubmitted() {
    var focalPoint = as("esperia-focal-point");
    focalPoint.open(focalPoint.review() + "/check");
    var refused = focalPoint.submit(focalPoint.review() + "/submission");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("still stop the submission", "#untoc.");
  }

  @Test
  void anExpertDoesNotSubmit() {
    var expert = as("dorada-expert");
    expert.open(expert.review() + "/check");
    assertThat(expert.submit(expert.review() + "/submission").getStatus()).isEqualTo(404);
  }

  @Test
  void aQuestionIsFoundByWordsOfTheReadersLanguageAndByEnglishOnes() {
    // Caspara's expert reads Arabic; vowel marks and forms of alef make no difference.
    var expert = as("caspara-expert");
    String group = "/UNTOC/questions/untoc.2-a.define-organized-criminal%40";
    assertThat(expert.read(expert.review() + "/search?q=جماعة إجرامية")).contains(group);
    assertThat(expert.read(expert.review() + "/search?q=جَماعة اجرامية")).contains(group);
    assertThat(expert.read(expert.review() + "/search?q=organized criminal group")).contains(group);
    assertThat(expert.read(expert.review() + "/search?q=nothing at all like this"))
        .doesNotContain("/UNTOC/questions/");
  }

  private Answering as(String account) {
    return new Answering(new Browsing(pages).signedInAs(account));
  }
}
