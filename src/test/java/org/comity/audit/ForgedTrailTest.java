package org.comity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BesideOthers
class ForgedTrailTest {
  private static final String FORGED =
      """
      INSERT INTO audit.event (id, role, act, object, commitment, mac)
      VALUES ('00000000-0000-7000-8000-000000000001', 'expert', 'submit-review', 'review/x',
        sha256('ab'::bytea), sha256('cd'::bytea))
      """;

  private final SealedTrail trail = new SealedTrail();

  @BeforeEach
  void threeSealsAndTwoRowsThatWait() {
    trail.acts(5).seal();
    trail.acts(4).seal();
    trail.acts(3).seal();
    trail.acts(2);
  }

  @AfterEach
  void close() throws SQLException {
    trail.close();
  }

  @Test
  void aTrailThatNobodyTouchedIsWholeAndShowsWhatIsNotSealedYet() {
    assertThat(trail.verdict()).isEqualTo(new Verdict.Whole(Optional.of(trail.head()), 2, 0));
    assertThat(trail.head().size()).isEqualTo(12);
  }

  @Test
  void aChangedRowIsNamed() {
    trail.forge(
        "UPDATE audit.event SET act = 'read-sheet' WHERE id = '%s'".formatted(trail.event(7)));
    assertThat(trail.flaw())
        .isEqualTo(
            new Flaw(
                Flaw.Kind.ALTERED,
                7,
                trail.event(7).toString(),
                "it does not give the leaf that was sealed"));
    assertThat(trail.flaw().line()).startsWith("Row 7 of the trail (").contains("was altered");
  }

  @Test
  void changedDetailsAreNamed() {
    trail.forge(
        "UPDATE audit.particulars SET details = '{}' WHERE event = '%s'".formatted(trail.event(3)));
    assertThat(trail.flaw()).returns(3L, Flaw::place).returns(Flaw.Kind.ALTERED, Flaw::kind);
  }

  @Test
  void aLeafThatWasMadeUpDoesNotFitItsRow() {
    trail.forge("UPDATE audit.leaf SET hash = sha256('made up'::bytea) WHERE place = 7");
    assertThat(trail.flaw()).returns(8L, Flaw::place).returns(Flaw.Kind.ALTERED, Flaw::kind);
  }

  @Test
  void aTrailThatWasSealedAnewAfterAChangeOfTimeDoesNotFitTheKeptHead() {
    Optional<SignedHead> kept = Optional.of(trail.head());
    trail.forge(
        "UPDATE audit.event SET at = at - interval '1 day' WHERE id = '%s'"
            .formatted(trail.event(8)),
        "INSERT INTO audit.waiting SELECT event FROM audit.leaf",
        "DELETE FROM audit.leaf",
        "DELETE FROM audit.head");
    trail.seal();
    assertThat(trail.verdict()).as("it has our key").isInstanceOf(Verdict.Whole.class);
    assertThat(trail.verdict(kept)).isInstanceOf(Verdict.Broken.class);
  }

  @Test
  void aHeadThatWasForgedIsNotSigned() {
    trail.forge("UPDATE audit.head SET at = at - interval '1 day' WHERE size = 9");
    assertThat(trail.flaw()).returns("one of rows 6 to 9", Flaw::reason);
  }

  @Test
  void aRowThatIsGoneIsNamed() {
    String event = trail.event(6).toString();
    trail.forge("DELETE FROM audit.event WHERE id = '%s'".formatted(event));
    assertThat(trail.flaw())
        .returns(6L, Flaw::place)
        .returns(event, Flaw::event)
        .returns(Flaw.Kind.MISSING, Flaw::kind);
    trail.forge("DELETE FROM audit.leaf WHERE event = '%s'".formatted(event));
    assertThat(trail.flaw()).returns(6L, Flaw::place).returns(Flaw.Kind.MISSING, Flaw::kind);
  }

  @Test
  void aTailThatWasCutIsMissedByTheSignedHead() {
    trail.forge(
        "DELETE FROM audit.event WHERE id IN (SELECT event FROM audit.leaf WHERE place >= 9)",
        "DELETE FROM audit.leaf WHERE place >= 9");
    assertThat(trail.flaw()).returns(10L, Flaw::place).returns(Flaw.Kind.MISSING, Flaw::kind);
  }

  @Test
  void aTailThatWasCutWithItsHeadsIsMissedByAHeadKeptElsewhere() {
    Optional<SignedHead> kept = Optional.of(trail.head());
    trail.forge(
        "DELETE FROM audit.event WHERE id IN (SELECT event FROM audit.leaf WHERE place >= 9)",
        "DELETE FROM audit.leaf WHERE place >= 9",
        "DELETE FROM audit.head WHERE size > 9");
    assertThat(trail.verdict()).isInstanceOf(Verdict.Whole.class);
    assertThat(trail.verdict(kept))
        .isInstanceOfSatisfying(
            Verdict.Broken.class,
            broken ->
                assertThat(broken.flaw())
                    .returns(10L, Flaw::place)
                    .returns(Flaw.Kind.MISSING, Flaw::kind));
  }

  @Test
  void aKeptHeadAgreesAlsoWhenTheTrailHasGrown() {
    Optional<SignedHead> kept = Optional.of(trail.head());
    trail.seal();
    assertThat(trail.verdict(kept)).isInstanceOf(Verdict.Whole.class);
    var foreign = SignedHead.sign(new AuditKey(new byte[] {1}), 12, Hash.of(), kept.get().at());
    assertThat(trail.verdict(Optional.of(foreign))).isInstanceOf(Verdict.Foreign.class);
  }

  @Test
  void aRowThatTheProgramDidNotWriteIsNamedEvenIfTheSealerSealedIt() {
    trail.forge(FORGED);
    assertThat(trail.flaw()).returns(0L, Flaw::place).returns(Flaw.Kind.INSERTED, Flaw::kind);
    trail.forge("INSERT INTO audit.waiting VALUES ('00000000-0000-7000-8000-000000000001')");
    assertThat(trail.flaw()).returns(0L, Flaw::place).returns(Flaw.Kind.INSERTED, Flaw::kind);
    trail.seal();
    assertThat(trail.flaw()).returns(13L, Flaw::place).returns(Flaw.Kind.INSERTED, Flaw::kind);
  }

  @Test
  void twoRowsThatChangedPlacesAreNamed() {
    trail.forge(
        "UPDATE audit.leaf SET place = -1 WHERE place = 2",
        "UPDATE audit.leaf SET place = 2 WHERE place = 3",
        "UPDATE audit.leaf SET place = 3 WHERE place = -1");
    assertThat(trail.flaw())
        .returns(Flaw.Kind.ALTERED, Flaw::kind)
        .returns("one of rows 1 to 5", Flaw::reason);
  }

  @Test
  void everyRandomChangeOfASealedRowIsFound() {
    var random = new Random(4711);
    List<String> columns =
        List.of("at", "role", "body", "person", "act", "object", "mac", "commitment");
    for (int i = 0; i < 60; i++) {
      String column = columns.get(random.nextInt(columns.size()));
      int place = 1 + random.nextInt(12);
      String row = " WHERE id = '" + trail.event(place) + "'";
      String before = trail.ask("SELECT " + column + "::text FROM audit.event" + row);
      trail.forge("UPDATE audit.event SET " + column + " = " + other(column) + row);
      assertThat(trail.flaw()).as(column).returns((long) place, Flaw::place);
      trail.forge("UPDATE audit.event SET " + column + " = '" + before + "'" + row);
      assertThat(trail.verdict()).as("put back").isInstanceOf(Verdict.Whole.class);
    }
  }

  @Test
  void theProgramCannotChangeOrTakeRowsAndTheOwnerIsRefusedToo() {
    for (String sql :
        List.of(
            "UPDATE audit.event SET act = 'x'",
            "DELETE FROM audit.leaf",
            "UPDATE audit.particulars SET details = ''",
            "TRUNCATE audit.head")) {
      assertThatThrownBy(() -> trail.attempt("comity_app", sql)).hasMessageContaining("denied");
      assertThatThrownBy(() -> trail.attempt("comity_owner", sql))
          .hasMessageContaining("The trail only grows");
    }
  }

  private static String other(String column) {
    return switch (column) {
      case "at" -> "at + interval '1 microsecond'";
      case "body", "person" -> "'00000000-0000-0000-0000-000000000009'";
      case "mac", "commitment" -> "sha256(" + column + ")";
      default -> column + " || 'x'";
    };
  }
}
