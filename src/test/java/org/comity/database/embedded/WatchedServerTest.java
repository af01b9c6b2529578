package org.comity.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.comity.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedServerTest {
  @Test
  void aServerThatWasKilledStartsAgainAtTheSameAddress(@TempDir Path folder) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, TestServer.programs())) {
      long first = postgres.pid();
      try (Connection connection = postgres.address().connect();
          var statement = connection.createStatement()) {
        statement.execute("CREATE TABLE kept AS SELECT 7 AS number");
      }
      ProcessHandle.of(first).orElseThrow().destroyForcibly();
      ProcessHandle.of(first).ifPresent(server -> server.onExit().join());
      assertThat(number(postgres)).isEqualTo(7);
      assertThat(postgres.pid()).isNotEqualTo(first);
    }
  }

  @Test
  void aServerThatWasClosedStaysClosed(@TempDir Path folder) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, TestServer.programs());
    ProcessHandle server = ProcessHandle.of(postgres.pid()).orElseThrow();
    postgres.close();
    assertThat(server.isAlive()).isFalse();
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
  }

  // The server is asked until it is back, for half a minute at most.
  private static int number(EmbeddedPostgres postgres) throws SQLException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      try (Connection connection = postgres.address().connect();
          var statement = connection.createStatement();
          var row = statement.executeQuery("SELECT number FROM kept")) {
        row.next();
        return row.getInt(1);
      } catch (SQLException away) {
        if (System.nanoTime() > end) {
          throw away;
        }
        Thread.onSpinWait();
      }
    }
  }
}
