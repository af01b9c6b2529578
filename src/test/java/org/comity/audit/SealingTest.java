package org.comity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealingTest {
  private final SealedTrail trail = new SealedTrail();

  @AfterEach
  void close() throws SQLException {
    trail.close();
  }

  @Test
  void aTrailInWhichNothingHappenedIsWhole() {
    assertThat(trail.seal()).isZero();
    assertThat(trail.verdict()).isInstanceOf(Verdict.Whole.class);
  }

  @Test
  void aRowThatIsCommittedAfterTheSealIsSealedByTheNext() {
    trail.inOneTransaction(
        () -> {
          trail.record("begin-late");
          trail.acts(3);
          assertThat(CompletableFuture.supplyAsync(trail::seal).join()).isEqualTo(3);
        });
    assertThat(trail.seal()).isEqualTo(1);
    assertThat(trail.head().size()).isEqualTo(4);
    assertThat(trail.verdict()).isInstanceOf(Verdict.Whole.class);
  }

  @Test
  void anActThatIsUndoneLeavesNoRow() {
    trail.acts(1);
    try {
      trail.inOneTransaction(
          () -> {
            trail.record("undone");
            throw new IllegalArgumentException("undo");
          });
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessage("undo");
    }
    assertThat(trail.seal()).isEqualTo(1);
  }

  @Test
  void whileOneNodeSealsNoOtherDoes() throws SQLException {
    trail.acts(2);
    try (Connection other = trail.administrator()) {
      other.setAutoCommit(false);
      other.createStatement().execute("SELECT pg_advisory_xact_lock(7237003)");
      assertThat(trail.seal()).isZero();
      other.commit();
    }
    assertThat(trail.seal()).isEqualTo(2);
  }

  @Test
  void erasedDetailsLeaveTheTreeWholeAndAreCounted() {
    trail.acts(6).seal();
    UUID event = trail.event(4);
    assertThat(trail.erase(event)).isTrue();
    assertThat(trail.erase(event)).isFalse();
    trail.seal();
    assertThat(trail.ask("SELECT count(*) FROM audit.particulars WHERE event = '" + event + "'"))
        .isEqualTo("0");
    assertThat(trail.verdict())
        .isInstanceOfSatisfying(
            Verdict.Whole.class, whole -> assertThat(whole.erased()).isEqualTo(1));
  }

  @Test
  void detailsThatWereTakenInSecretAreNamed() {
    trail.acts(6).seal();
    trail.forge("DELETE FROM audit.particulars WHERE event = '" + trail.event(4) + "'");
    assertThat(trail.flaw()).returns(4L, Flaw::place).returns(Flaw.Kind.ALTERED, Flaw::kind);
  }
}
