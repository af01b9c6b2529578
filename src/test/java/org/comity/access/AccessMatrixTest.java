package org.comity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.identity.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every role tries everything that `policy.csv` has a line about, on her own and on another
/// State's, and can do it exactly if the line is there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
  private final World world = World.shared();
  private final List<Check> checks = AllChecks.of(world);

  @TestFactory
  Stream<DynamicTest> theServicesAndTheRowsTogetherKeepThePolicy() {
    world.rowSecurity(true);
    return matrix(Check::services);
  }

  @TestFactory
  Stream<DynamicTest> theRowsAloneKeepThePolicy() {
    world.rowSecurity(true);
    return matrix(Check::rows);
  }

  @TestFactory
  Stream<DynamicTest> theServicesAloneKeepThePolicy() {
    world.rowSecurity(false);
    return matrix(Check::services).onClose(() -> world.rowSecurity(true));
  }

  @TestFactory
  Stream<DynamicTest> withoutAContextNobodyDoesAnything() {
    world.rowSecurity(true);
    Caller focalPoint = Caller.persons().findFirst().orElseThrow();
    return checks.stream()
        .flatMap(check -> check.rows().stream())
        .map(
            attempt ->
                DynamicTest.dynamicTest(
                    "nobody: " + attempt.words(),
                    () ->
                        assertThat(world.tries(null, () -> attempt.body().done(focalPoint)))
                            .isFalse()));
  }

  @Test
  void theSameStatementsGoThroughWhereTheRowsAreNotGuarded() {
    Caller observer = Caller.of(Role.OBSERVER);
    List<Check> closed =
        checks.stream()
            .filter(check -> check.isFor(observer) && !check.allows("observer"))
            .toList();
    world.rowSecurity(false);
    try {
      long tried = closed.stream().mapToLong(check -> check.rows().size()).sum();
      long done = closed.stream().mapToLong(check -> done(check, check.by(observer))).sum();
      assertThat(done).as("of %d statements", tried).isGreaterThan(tried * 2 / 3);
    } finally {
      world.rowSecurity(true);
    }
  }

  private long done(Check check, Caller caller) {
    return check.rows().stream()
        .filter(attempt -> world.triesAs(caller, () -> attempt.body().done(caller)))
        .count();
  }

  private Stream<DynamicTest> matrix(Function<Check, List<Check.Attempt>> attempts) {
    return Caller.all().stream()
        .flatMap(
            caller ->
                checks.stream()
                    .filter(check -> check.isFor(caller))
                    .flatMap(
                        check ->
                            attempts.apply(check).stream()
                                .filter(tried -> isFor(tried, caller))
                                .map(attempt -> test(caller, check, attempt))));
  }

  private static boolean isFor(Check.Attempt attempt, Caller caller) {
    return caller.membership() != null || !attempt.personsOnly();
  }

  private DynamicTest test(Caller caller, Check check, Check.Attempt attempt) {
    boolean allowed = check.allows(caller.role());
    String name =
        "%s %s %s: %s"
            .formatted(caller, allowed ? "may" : "may not", check.cell(), attempt.words());
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Caller by = check.by(caller);
          assertThat(world.triesAs(by, () -> attempt.body().done(by))).as(name).isEqualTo(allowed);
        });
  }
}
