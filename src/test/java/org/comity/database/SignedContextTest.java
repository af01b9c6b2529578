package org.comity.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.comity.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.PGConnection;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedContextTest {
  private static final UUID BODY = new UUID(1, 2);
  private static final Acting ACTING = new Acting("expert", BODY, new UUID(3, 4));

  private final Connection connection = open();

  @BeforeAll
  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  @AfterAll
  void end() throws SQLException {
    connection.close();
  }

  @Test
  void aSignedContextTellsRoleAndBody() throws SQLException {
    assertThat(told(TestServer.signer().sign(ACTING, pid()))).isEqualTo("expert " + BODY);
  }

  @Test
  void withoutAContextNobodyActs() throws SQLException {
    assertThat(told("")).isNull();
  }

  @Test
  void aContextChangedByInjectedSqlIsWorthless() throws SQLException {
    String forged = TestServer.signer().sign(ACTING, pid()).replace("expert", "secretariat");
    assertThat(told(forged)).isNull();
  }

  @Test
  void aContextOfAnotherConnectionIsWorthless() throws SQLException {
    assertThat(told(TestServer.signer().sign(ACTING, pid() + 1))).isNull();
  }

  @Test
  void aContextExpires() throws SQLException {
    Instant longAgo = Clock.systemUTC().instant().minus(Duration.ofHours(1));
    var signer = new ContextSigner(new byte[32], Clock.fixed(longAgo, ZoneOffset.UTC));
    assertThat(told(signer.sign(ACTING, pid()))).isNull();
  }

  @Test
  void theApplicationCannotReadTheKey() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> statement.executeQuery("SELECT * FROM sec.secret")))
          .hasMessageContaining("permission denied");
    } finally {
      connection.rollback();
    }
  }

  @Test
  void theApplicationOwnsNothingAndCannotBypassRowSecurity() throws SQLException {
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                SELECT rolsuper OR rolbypassrls OR rolcreaterole
                  OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
                FROM pg_roles r WHERE rolname = current_user
                """)) {
      assertThat(row.next()).isTrue();
      assertThat(row.getBoolean(1)).isFalse();
    }
  }

  private @Nullable String told(String context) throws SQLException {
    try (var tell = connection.prepareStatement("SELECT set_config('comity.context', ?, true)")) {
      tell.setString(1, context);
      tell.execute();
    }
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT sec.role() || ' ' || sec.body()")) {
      row.next();
      return row.getString(1);
    }
  }

  private int pid() throws SQLException {
    return connection.unwrap(PGConnection.class).getBackendPID();
  }

  private static Connection open() {
    try {
      return TestServer.migrated().connect();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
