package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comity.form.Finding.Severity.BLOCKER;
import static org.comity.form.Finding.Severity.ERROR;
import static org.comity.form.Finding.Severity.NOTE;
import static org.comity.form.Finding.Severity.WARNING;
import static org.comity.form.engine.SmallForm.choice;
import static org.comity.form.engine.SmallForm.unavailable;
import static org.comity.form.engine.SmallForm.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.document.RichText;
import org.comity.form.Address;
import org.comity.form.Evaluation;
import org.comity.form.Finding;
import org.comity.form.Value;
import org.comity.language.Language;
import org.comity.language.Words;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Address LAW = Address.of("law");
  private static final Value YES = choice("yes");

  private final SmallForm lawful =
      new SmallForm()
          .ask("a", "yes-part-no")
          .follow("law", "a", "law", "legislation-citations", when("a in [yes, in-part]"))
          .follow("gap", "a", "gap", "long-text", when("a in [in-part, no]"), "maxLength: 10");

  private final SmallForm other =
      new SmallForm()
          .choose("a", "single-choice", List.of("x", "other"))
          .choose("b", "multi-choice", List.of("x", "other"))
          .follow("b-words", "b", "detail", "short-text", when("b in [other]"), "optional: true")
          .choose("c", "multi-choice", List.of("x", "other"))
          .follow("c-words", "c", "detail", "short-text", when("c in [other]"));

  @Test
  void aRequiredQuestionWithoutAnswerIsABlocker() {
    assertThat(findings(lawful.answered(Map.of())))
        .containsExactly(tuple("a", BLOCKER, "required-missing"));
  }

  @Test
  void anOptionalQuestionMayBeLeftOut() {
    SmallForm form = new SmallForm().ask("a", "yes-no", "optional: true");
    assertThat(form.answered(Map.of()).findings()).isEmpty();
  }

  @Test
  void aYesWithoutACitedLawIsAnErrorThatAReasonLetsPass() {
    Evaluation evaluation = lawful.answered(Map.of("a", YES));
    assertThat(findings(evaluation)).containsExactly(tuple("law", ERROR, "law-missing"));
    assertThat(evaluation.obstacles()).hasSize(1);

    evaluation.change(LAW, unavailable());
    assertThat(findings(evaluation)).containsExactly(tuple("law", NOTE, "closed"));
    assertThat(evaluation.obstacles()).isEmpty();
  }

  @Test
  void aCitedLawWantsItsArticle() {
    var bare = new Value.Citation(null, "Penal Code", null, null, null, null);
    var whole = new Value.Citation(null, "Penal Code", "294 (1)", "en", null, null);
    Evaluation evaluation =
        lawful.answered(Map.of("a", YES, "law", new Value.Citations(List.of(whole, bare))));
    assertThat(findings(evaluation)).containsExactly(tuple("law", WARNING, "article-missing"));
    assertThat(evaluation.findings(LAW).getFirst().arguments())
        .containsEntry("title", "Penal Code")
        .containsEntry("field", "[1].article");
  }

  @Test
  void aNoAsksForTheGapAndForNoLaw() {
    assertThat(findings(lawful.answered(Map.of("a", choice("no")))))
        .containsExactly(tuple("gap", BLOCKER, "required-missing"));
  }

  @Test
  void anAnswerThatDoesNotFitItsQuestionIsABlockerAndDoesNotCount() {
    Evaluation evaluation =
        lawful.answered(
            Map.of(
                "a",
                choice("in-part"),
                "law",
                YES,
                "gap",
                new Value.LongText(RichText.parse("Twelve chars"))));
    assertThat(findings(evaluation))
        .containsExactly(tuple("law", BLOCKER, "wrong-type"), tuple("gap", BLOCKER, "over-length"));
    assertThat(evaluation.progress().answered()).isEqualTo(1);
    assertThat(evaluation.progress().asked()).isEqualTo(3);
  }

  @Test
  void anOptionThatTheEditionDoesNotHaveIsABlocker() {
    assertThat(findings(lawful.answered(Map.of("a", choice("mostly")))))
        .containsExactly(tuple("a", BLOCKER, "unknown-option"));
  }

  @Test
  void anAnswerForWhichTheEditionHasNoPlaceIsKeptAndNoted() {
    Evaluation evaluation = lawful.answered(Map.of("a", unavailable(), "gone", YES));
    assertThat(findings(evaluation))
        .containsExactly(tuple("a", NOTE, "closed"), tuple("gone", NOTE, "no-such-place"));
    assertThat(evaluation.answers().at(Address.of("gone"))).contains(YES);
  }

  @Test
  void otherWantsWords() {
    assertThat(codes(Map.of("a", choice("other")), "a")).containsExactly("other-unspecified");
    assertThat(codes(Map.of("a", new Value.Choice("other", "Custom")), "a")).isEmpty();
    assertThat(codes(Map.of("a", choice("x")), "a")).isEmpty();
  }

  @Test
  void aFollowUpMayGiveTheWords() {
    Map<String, Value> answers = new HashMap<>(Map.of("b", new Value.Choices(List.of("other"))));
    assertThat(codes(answers, "b")).containsExactly("other-unspecified");
    answers.put("b-words", new Value.ShortText("Village councils"));
    assertThat(codes(answers, "b")).isEmpty();
  }

  @Test
  void wordsGivenInAFollowUpReachTheQuestionAtOnce() {
    Evaluation evaluation = other.answered(Map.of("b", new Value.Choices(List.of("other"))));
    evaluation.change(Address.of("b-words"), new Value.ShortText("Village councils"));
    assertThat(evaluation.findings(Address.of("b"))).isEmpty();
    evaluation.change(Address.of("b-words"), null);
    assertThat(evaluation.findings(Address.of("b"))).hasSize(1);
  }

  @Test
  void aRequiredFollowUpSpeaksForItself() {
    Map<String, Value> answers = Map.of("c", new Value.Choices(List.of("other")));
    assertThat(codes(answers, "c")).isEmpty();
    assertThat(codes(answers, "c-words")).containsExactly("required-missing");
  }

  @Test
  void everyFindingHasASentenceInSixLanguages() {
    var words = new Words();
    Evaluation evaluation =
        lawful.answered(Map.of("a", YES, "law", YES, "gap", unavailable(), "gone", YES));
    assertThat(evaluation.findings()).hasSize(3);
    for (Language language : Language.values()) {
      assertThat(evaluation.findings())
          .allSatisfy(found -> assertThat(found.sentence(words, language)).doesNotContain("{"));
    }
  }

  private List<String> codes(Map<String, Value> answers, String question) {
    return other.answered(answers).findings(Address.of(question)).stream()
        .map(Finding::code)
        .toList();
  }

  private static List<org.assertj.core.groups.Tuple> findings(Evaluation evaluation) {
    return evaluation.findings().stream()
        .map(one -> tuple(one.address().question(), one.severity(), one.code()))
        .toList();
  }
}
