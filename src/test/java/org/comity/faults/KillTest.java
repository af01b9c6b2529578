package org.comity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Twenty people save while something is killed. What was acknowledged must be there afterwards;
/// and where the database is set to lose commits, this test must see it.
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KillTest {
  private static final int ENOUGH = 5_000;
  private static final int ENOUGH_TO_LOSE = 500;

  // Commits wait for up to ten seconds in memory, and nothing writes them out before.
  private static final String LOSING =
      """
      synchronous_commit = off
      wal_writer_delay = '10s'
      wal_writer_flush_after = '1GB'
      wal_buffers = '64MB'
      bgwriter_lru_maxpages = 0
      """;

  private Path folder = Path.of("");

  @BeforeAll
  void makeAnInstallation(@TempDir Path given) {
    folder = given;
    RunningProgram.on(folder.resolve("fresh")).stop();
  }

  @AfterEach
  void leaveNothingRunning() {
    RunningProgram.endAll();
  }

  @Test
  void afterTheProgramIsKilledEverySaveIsThereAndAStartRightAfterItSucceeds() {
    RunningProgram first = RunningProgram.on(copy("program"));
    var crowd = new Crowd(first);
    assertDurable(first);
    List<String> ends = crowd.save(ENOUGH, first::kill);
    ProcessHandle orphan = ProcessHandle.of(first.databaseProcess()).orElseThrow();
    assertThat(orphan.isAlive()).as("PostgreSQL outlives the program").isTrue();
    RunningProgram second = RunningProgram.on(folder.resolve("program"));
    assertThat(orphan.isAlive()).as("the orphan was stopped").isFalse();
    Result result = compare("kill -9 of the program", crowd, second);
    second.stop();
    assertEnded(ends);
    assertThat(result.acknowledged()).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(result.lost()).as("acknowledged and not there").isZero();
  }

  @Test
  void afterPostgresIsKilledEverySaveIsThere() {
    RunningProgram first = RunningProgram.on(copy("database"));
    var crowd = new Crowd(first);
    assertDurable(first);
    crowd.save(ENOUGH, first::killDatabase);
    RunningProgram second = RunningProgram.on(folder.resolve("database"));
    Result result = compare("kill -9 of PostgreSQL", crowd, second);
    second.stop();
    assertThat(result.acknowledged()).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(result.lost()).as("acknowledged and not there").isZero();
  }

  @Test
  void aDatabaseThatDoesNotWaitForTheDiskIsCaughtLosingSaves() throws IOException {
    Path data = copy("control");
    Files.writeString(
        data.resolve("postgresql/data/postgresql.auto.conf"), LOSING, StandardOpenOption.APPEND);
    RunningProgram first = RunningProgram.on(data);
    assertThat(setting(first, "synchronous_commit")).isEqualTo("off");
    var crowd = new Crowd(first);
    crowd.save(ENOUGH_TO_LOSE, first::killDatabase);
    RunningProgram second = RunningProgram.on(data);
    Result result = compare("control, synchronous_commit=off", crowd, second);
    second.stop();
    assertThat(result.lost()).as("losses that this test must see").isPositive();
  }

  /// What was there afterwards.
  private record Result(int acknowledged, int found, int lost) {}

  private static Result compare(String what, Crowd crowd, RunningProgram after) {
    Set<String> there = new HashSet<>(texts(after));
    List<String> acknowledged = crowd.texts();
    int found = (int) acknowledged.stream().filter(there::contains).count();
    var result = new Result(acknowledged.size(), found, acknowledged.size() - found);
    System.out.printf(
        Locale.ROOT,
        "%-32s acknowledged %,7d   found %,7d   lost %,5d   saving %5.1f s   restart %5.1f s%n",
        what,
        result.acknowledged(),
        result.found(),
        result.lost(),
        seconds(crowd.took()),
        seconds(after.startTook()));
    return result;
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private static void assertEnded(List<String> ends) {
    assertThat(ends).as("how the program ended for each").containsOnly("gone");
  }

  private static void assertDurable(RunningProgram program) {
    assertThat(setting(program, "fsync")).isEqualTo("on");
    assertThat(setting(program, "synchronous_commit")).isEqualTo("on");
  }

  private static String setting(RunningProgram program, String name) {
    return query(program, "SHOW " + name).getFirst();
  }

  /// Every text that stood at some time.
  private static List<String> texts(RunningProgram program) {
    return query(
        program,
        "SELECT substring(value::text FROM '[a-z]+-expert [0-9]+, save [0-9]+')"
            + " FROM form.answer_version WHERE version IS NOT NULL");
  }

  private static List<String> query(RunningProgram program, String sql) {
    List<String> found = new java.util.ArrayList<>();
    try (Connection connection = program.database().connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path copy(String name) {
    Path copy = folder.resolve(name);
    try {
      new ProcessBuilder("cp", "-a", folder.resolve("fresh").toString(), copy.toString())
          .inheritIO()
          .start()
          .waitFor();
      return copy;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
