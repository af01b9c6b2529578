package org.comity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.comity.database.Acting;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What belongs to a person is hers alone; and a context that the program did not sign shows
/// nothing of anybody.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnRowsTest {
  private final World world = World.shared();

  @TestFactory
  Stream<DynamicTest> everybodySeesHerOwnAndNobodyElses() {
    return Caller.persons()
        .flatMap(caller -> OwnRows.TABLES.entrySet().stream().map(table -> test(caller, table)));
  }

  private DynamicTest test(Caller caller, Map.Entry<String, String> table) {
    String owner = "SELECT 1 FROM " + table.getKey() + " WHERE " + table.getValue() + "::text ";
    return DynamicTest.dynamicTest(
        caller + " has what is hers in " + table.getKey(),
        () -> {
          assertThat(sees(caller, owner + "= :me::text")).as("her own").isTrue();
          assertThat(sees(caller, owner + "<> :me::text")).as("another's").isFalse();
        });
  }

  private boolean sees(Caller caller, String statement) {
    return world.triesAs(caller, () -> world.does(statement, caller));
  }

  @TestFactory
  Stream<DynamicTest> aContextThatTheProgramDidNotSignShowsNothing() {
    return Stream.of(
            "focal-point|" + World.id("a") + "|" + World.id("focal-point") + "|1|9999999999|00",
            "job|||1|9999999999|",
            "job",
            "|||0|0|",
            "job|||0|99|zz")
        .map(
            forged ->
                DynamicTest.dynamicTest(
                    "the forged context " + forged, () -> assertThat(rows(forged)).isZero()));
  }

  @Test
  void aContextSignedForAnotherConnectionShowsNothing() {
    Acting me = Caller.persons().findFirst().orElseThrow().acting();
    String signed = signed(me);
    assertThat(signed).contains("focal-point");
    assertThat(rows(signed)).isZero();
  }

  @Test
  void aContextLosesItsValueWhenTheTransactionEnds() {
    Acting me = Caller.persons().findFirst().orElseThrow().acting();
    assertThat(world.tries(me, () -> drafts() > 0)).isTrue();
    assertThat(world.tries(null, () -> drafts() > 0)).isFalse();
  }

  private String signed(Acting me) {
    var kept = new StringBuilder();
    world.tries(me, () -> kept.append(setting()).isEmpty());
    return kept.toString().replaceFirst("\\|\\d+\\|(\\d+\\|[0-9a-f]+)$", "|1|$1");
  }

  private String setting() {
    return world
        .find(JdbcClient.class)
        .sql("SELECT current_setting('comity.context')")
        .query(String.class)
        .single();
  }

  private int rows(String context) {
    int[] found = {0};
    world.tries(
        null,
        () -> {
          world
              .find(JdbcClient.class)
              .sql("SELECT set_config('comity.context', :context, true)")
              .param("context", context)
              .query((row, number) -> number)
              .list();
          found[0] = drafts();
          return true;
        });
    return found[0];
  }

  private int drafts() {
    return world
        .find(JdbcClient.class)
        .sql("SELECT count(*) FROM form.answer")
        .query(Integer.class)
        .single();
  }
}
