package org.comity.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.comity.testing.TestServer;
import org.junit.jupiter.api.Test;

class PreparationTest {
  private static final byte[] KEY = new byte[32];

  @Test
  void aDatabaseThatWasPreparedNeedsNothingAtTheNextStart() {
    DatabaseAddress own = superuser(TestServer.migrated());

    assertThat(Prepared.with(TestServer.PASSWORD, KEY).stands(own)).isTrue();
    assertThat(Prepared.with("another password", KEY).stands(own)).isFalse();
    assertThat(Prepared.with(TestServer.PASSWORD, new byte[] {1}).stands(own)).isFalse();
  }

  @Test
  void aNewDatabaseNeedsEverything() {
    DatabaseAddress missing = TestServer.administrator().database("not_there");

    assertThat(Prepared.with(TestServer.PASSWORD, KEY).stands(missing)).isFalse();
    assertThat(Prepared.with(TestServer.PASSWORD, KEY).stands(TestServer.administrator()))
        .isFalse();
  }

  @Test
  void whatWasTakenAwayComesBackWhereTheProgramHasChanged() throws SQLException {
    DatabaseAddress own = superuser(TestServer.migrated());
    execute(own, "UPDATE sec.prepared SET hash = 'of an earlier program'");
    execute(own, "DELETE FROM sec.policy");

    Preparation.prepare(own, TestServer.PASSWORD, KEY);

    assertThat(policyLines(own)).isEqualTo(Policy.read().lines().size());
    assertThat(Prepared.with(TestServer.PASSWORD, KEY).stands(own)).isTrue();
  }

  private static DatabaseAddress superuser(DatabaseAddress application) {
    DatabaseAddress administrator = TestServer.administrator();
    return application.as(administrator.user(), administrator.password());
  }

  private static int policyLines(DatabaseAddress own) throws SQLException {
    try (Connection connection = own.connect();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM sec.policy")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void execute(DatabaseAddress own, String sql) throws SQLException {
    try (Connection connection = own.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
