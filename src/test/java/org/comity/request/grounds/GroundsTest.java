package org.comity.request.grounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.comity.form.Finding.Severity;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.SomeCase;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.Checks;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;
import org.junit.jupiter.api.Test;

class GroundsTest {
  private static final String BARE =
      """
      req.requestingState: XA
      req.requestedState: XE
      req.date: 2026-11-30
      asst.items: [{ type: records }]
      """;

  @Test
  void whatTheDrafterSaysAnswersAGround() {
    String said = BARE + "grounds: { pending-case: { answer: excluded, text: None is known. } }";
    assertThat(answer(said, "pending-case"))
        .isEqualTo(new GroundAnswer.ByDrafter(GroundAnswer.Choice.EXCLUDED, "None is known."));
  }

  @Test
  void whatIsLeftOpenOnPurposeStaysOpen() {
    String said = BARE + "grounds: { pending-case: { answer: open } }";
    assertThat(answer(said, "pending-case").open()).isTrue();
  }

  @Test
  void aWordThatIsNoAnswerAnswersNothing() {
    String said = BARE + "grounds: { pending-case: { answer: perhaps } }";
    assertThat(answer(said, "pending-case")).isInstanceOf(GroundAnswer.Open.class);
  }

  @Test
  void fieldsThatAreFilledInAnswerAGround() {
    assertThat(answer(BARE, "gravity").open()).isTrue();
    assertThat(answer(BARE + "facts.gravity: Eleven victims.", "gravity").open()).isFalse();
  }

  @Test
  void theExclusionOfAPoliticalOffenceHasToBeConfirmed() {
    assertThat(answer(BARE + "off.politicalNature: false", "political").open()).isTrue();
    assertThat(answer(BARE + "off.politicalNature: true", "political").open()).isFalse();
  }

  @Test
  void aRuleThatFiresOpensItAgain() {
    String past = BARE + "off.limitation: 2020-01-01";
    assertThat(answer(past, "limitation"))
        .isInstanceOfSatisfying(
            GroundAnswer.Open.class, open -> assertThat(open.rules()).containsExactly("R15"));
    assertThat(answer(BARE + "off.limitation: 2036-01-01", "limitation").open()).isFalse();
  }

  @Test
  void aGroundThatTheRequestDoesNotRaiseIsAnswered() {
    assertThat(answer(BARE, "lawful-measure")).isEqualTo(new GroundAnswer.ByCase(List.of()));
    assertThat(grounds(BARE).answers().keySet())
        .extracting(Ground::id)
        .doesNotContain("in-absentia");
  }

  @Test
  void openGroundsAreWarningsAndStopNobody() {
    List<CaseFinding> open =
        Preflight.findings(SomeCase.view(BARE)).stream()
            .filter(found -> found.id().startsWith("ground-"))
            .toList();
    assertThat(open).isNotEmpty().allMatch(found -> found.severity() == Severity.WARNING);
    var sentences = new Sentences(new Words(), Inventory.shipped(), Language.ENGLISH);
    assertThat(open.stream().map(sentences::of)).anyMatch(said -> said.startsWith("Say whether"));
  }

  @Test
  void theCaseOfTheBankRecordsLeavesNoneOpen() {
    assertThat(grounds(SomeCase.bankRecords()).open()).isEmpty();
  }

  @Test
  void eachGroundIsSaidInEveryLanguage() {
    Inventory inventory = Inventory.shipped();
    assertThat(Ground.shipped())
        .hasSize(13)
        .flatExtracting(ground -> List.of(ground.title(), "preflight." + ground.finding()))
        .allSatisfy(
            key ->
                assertThat(Arrays.stream(Language.values()))
                    .noneMatch(language -> inventory.texts().in(language, key).marked()));
    for (Language language : Language.values()) {
      var sentences = new GroundSentences(new Words(), inventory, language);
      Stream.of(BARE, SomeCase.bankRecords())
          .forEach(
              yaml ->
                  grounds(yaml)
                      .answers()
                      .forEach(
                          (ground, answer) ->
                              assertThat(sentences.of(ground, answer)).isNotBlank()));
    }
  }

  @Test
  void theRulesThatAGroundNamesAreRules() {
    assertThat(Ground.shipped().stream().flatMap(ground -> ground.rules().stream()))
        .allMatch(id -> Inventory.shipped().rule(id).isPresent());
  }

  private static GroundAnswer answer(String yaml, String id) {
    return grounds(yaml).answers().entrySet().stream()
        .filter(entry -> entry.getKey().id().equals(id))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static Grounds grounds(String yaml) {
    var view = SomeCase.view(yaml);
    return new Grounds(view, new Checks(view).findings());
  }
}
