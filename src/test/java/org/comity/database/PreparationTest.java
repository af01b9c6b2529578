package org.comity.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void aDatabaseOfANewerProgramIsLeftAsItIs() throws SQLException {
    DatabaseAddress own = superuser(TestServer.migrated());
    execute(own, "UPDATE sec.prepared SET hash = 'of a newer program'");
    execute(
        own,
        """
        INSERT INTO form.history_of_migrations
        SELECT installed_rank + 1000, '999', 'of tomorrow', type, 'V999__of_tomorrow.sql',
          checksum, installed_by, installed_on, execution_time, success
        FROM form.history_of_migrations WHERE version = '1'
        """);

    assertThatThrownBy(() -> Preparation.prepare(own, TestServer.PASSWORD, KEY))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining("prepared by a newer Comity (form V999");
  }

  @Test
  void aDatabaseWithAnotherKeyIsLeftAsItIs() {
    DatabaseAddress own = superuser(TestServer.migrated());

    assertThatThrownBy(() -> Preparation.prepare(own, TestServer.PASSWORD, new byte[] {1}))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining("belongs to an installation with another key");
    assertThat(Prepared.with(TestServer.PASSWORD, KEY).stands(own)).isTrue();
  }

  @Test
  void aServerOnWhichAnotherInstallationWorksIsLeftAsItIs() {
    DatabaseAddress theirs = TestServer.migrated();
    TestServer.execute("DROP DATABASE IF EXISTS second_installation");
    TestServer.execute("CREATE DATABASE second_installation");
    DatabaseAddress own = TestServer.administrator().database("second_installation");

    assertThatThrownBy(() -> Preparation.prepare(own, "another password", new byte[] {1}))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining("an installation needs a server of its own");
    assertThatCode(() -> theirs.connect().close()).doesNotThrowAnyException();
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
