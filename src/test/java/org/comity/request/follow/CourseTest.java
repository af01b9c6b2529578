package org.comity.request.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.request.Draft;
import org.comity.request.SomeCase;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void everyStageIsReachedFromTheDraftAndEveryStepIsTakenSomewhere() {
    Set<Stage> reached = reachedFrom(Stage.DRAFTING);
    assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    Set<Step> taken = EnumSet.of(Step.CORRECT);
    reached.forEach(stage -> taken.addAll(Course.steps(stage)));
    assertThat(taken).containsExactlyInAnyOrder(Step.values());
  }

  @Test
  void fromEveryStageTheFileCanBeClosedAndThenNothingMoreHappens() {
    for (Stage stage : Stage.values()) {
      assertThat(reachedFrom(stage)).as("from %s", stage).contains(Stage.CLOSED);
    }
    assertThat(Course.steps(Stage.CLOSED)).isEmpty();
  }

  @Test
  void onlyWhatIsSignedIsSentAndWhatIsSentIsNeverDraftedAgain() {
    for (Stage stage : Stage.values()) {
      assertThat(Course.after(stage, Step.SEND).isPresent()).isEqualTo(stage == Stage.SIGNED);
    }
    assertThat(reachedFrom(Stage.SENT)).doesNotContain(Stage.DRAFTING, Stage.SIGNED);
  }

  private static Set<Stage> reachedFrom(Stage start) {
    Set<Stage> reached = EnumSet.of(start);
    var next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Stage stage = next.remove();
      for (Step step : Course.steps(stage)) {
        Stage after = Course.after(stage, step).orElseThrow();
        if (reached.add(after)) {
          next.add(after);
        }
      }
    }
    return reached;
  }

  @Test
  void aCorrectedEntryStaysInViewAndTheStageIsThatBeforeIt() {
    Progress sent = progress(Step.READY, Step.SIGN, Step.SEND, Step.REFUSE);
    assertThat(sent.stage()).isEqualTo(Stage.REFUSED);
    Progress corrected = with(sent, Step.CORRECT, 4);
    assertThat(corrected.stage()).isEqualTo(Stage.SENT);
    assertThat(corrected.entries()).hasSize(5);
    assertThat(corrected.standing()).extracting(Entry::number).containsExactly(1, 2, 3);
    assertThat(corrected.correctable())
        .hasValueSatisfying(e -> assertThat(e.number()).isEqualTo(3));
    assertThat(with(corrected, Step.CORRECT, 3).correctable())
        .as("a signature is taken back by opening the draft again")
        .isEmpty();
  }

  @Test
  void anOralRequestWaitsForItsConfirmationAndSilenceForAQuestion() {
    Progress oral = progress(Step.READY, Step.SIGN, Step.SEND);
    assertThat(Next.of(oral, DAY).word()).isEqualTo("confirm");
    Progress written = with(oral, Step.CONFIRM, 0);
    assertThat(Next.of(written, DAY))
        .extracting(Next::word, Next::ours)
        .containsExactly("acknowledgement", false);
    assertThat(Next.of(written, DAY.plusDays(31)))
        .extracting(Next::word, Next::ours)
        .containsExactly("ask", true);
  }

  @Test
  void whatIsAskedForMoreIsDueOnItsDay() {
    Progress asked = progress(Step.READY, Step.SIGN, Step.SEND, Step.ASK_MORE);
    assertThat(Next.of(asked, DAY).due()).isEqualTo("2026-12-24");
    assertThat(Next.of(asked, DAY).steps().getFirst()).isEqualTo(Step.SUPPLY);
  }

  private static Progress progress(Step... steps) {
    var draft =
        new Draft(
            new UUID(0, 1),
            new UUID(0, 2),
            0,
            Instant.EPOCH,
            SomeCase.file("req.date: 2026-11-02"),
            false);
    Progress progress = new Progress(draft, List.of());
    for (Step step : steps) {
      progress = with(progress, step, 0);
    }
    return progress;
  }

  private static Progress with(Progress progress, Step step, int corrects) {
    var details = Map.of(Detail.MEANS, "oral", Detail.DUE, "2026-12-24", Detail.WORDS, "w");
    var entries = new ArrayList<>(progress.entries());
    entries.add(
        new Entry(
            entries.size() + 1,
            step,
            corrects,
            Said.on(DAY, details),
            new UUID(0, 2),
            Instant.EPOCH));
    return new Progress(progress.draft(), entries);
  }
}
