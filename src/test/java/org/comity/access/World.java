package org.comity.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.comity.database.Acting;
import org.comity.database.ClosedDoorException;
import org.comity.database.DatabaseAddress;
import org.comity.identity.Role;
import org.comity.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// Two States, XA and XB, with everything that the lines of `policy.csv` are about, in a database
/// of its own. What is tried here is taken back at once.
final class World {
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][A-Za-z_]*)");
  private static final String REFUSED = "42501";

  private final JdbcClient owner;
  private final DatabaseAddress address;
  private final Beans beans;

  private World() {
    address = TestServer.migrated();
    DatabaseAddress server = TestServer.administrator();
    owner =
        JdbcClient.create(
            new DriverManagerDataSource(address.url(), server.user(), server.password()));
    run(script("world.sql"), id("nobody"));
    for (Role role : Role.values()) {
      person(role.code(), "a", role.code());
    }
    person("stranger", "b", "expert");
    beans = new Beans(address);
  }

  /// The one world of a test run, made when it is first asked for.
  static World shared() {
    return Shared.WORLD;
  }

  private void person(String name, String body, String role) {
    String sql =
        script("person.sql")
            .replace("{membership}", id("membership " + name).toString())
            .replace("{name}", name)
            .replace("{body}", id(body).toString())
            .replace("{role}", role);
    run(sql, id(name));
  }

  /// The identifier that bears this name here.
  static UUID id(String name) {
    String hex = HexFormat.of().formatHex(md5(name));
    return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  /// Switches row security off for every table, or on as the migrations left it.
  void rowSecurity(boolean on) {
    String verb = on ? "ENABLE" : "DISABLE";
    for (String table : tables()) {
      owner.sql("ALTER TABLE " + table + " " + verb + " ROW LEVEL SECURITY").update();
    }
  }

  /// The tables that the application may read or write.
  List<String> tables() {
    return owner
        .sql(
            """
            SELECT DISTINCT table_schema || '.' || table_name
            FROM information_schema.role_table_grants WHERE grantee = 'comity_app' ORDER BY 1
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /// The program's services on this database.
  <T> T find(Class<T> type) {
    return beans.find(type);
  }

  /// Asks as the owner of the database, whom nothing is hidden from.
  JdbcClient owner() {
    return owner;
  }

  /// Whether the statement changes or finds a row, in the transaction that is open.
  boolean does(String statement, Caller caller) {
    JdbcClient.StatementSpec spec = find(JdbcClient.class).sql(named(statement, caller.person()));
    return statement.strip().startsWith("SELECT")
        ? !spec.query().listOfRows().isEmpty()
        : spec.update() > 0;
  }

  /// Whether the query finds a row, in the transaction that is open.
  boolean finds(String query) {
    return !find(JdbcClient.class)
        .sql(named(query, id("no person")))
        .query()
        .listOfRows()
        .isEmpty();
  }

  /// Tries it as the caller and takes it back. False if it was refused; any other failure is one.
  boolean triesAs(Caller caller, Supplier<Boolean> attempt) {
    return tries(caller.acting(), attempt);
  }

  /// Tries it as whoever acts, or as nobody.
  boolean tries(@Nullable Acting acting, Supplier<Boolean> attempt) {
    try {
      Supplier<Boolean> work = () -> takenBack(attempt);
      return acting == null ? work.get() : Boolean.TRUE.equals(acting.call(work));
    } catch (ClosedDoorException e) {
      return false;
    } catch (DataAccessException e) {
      if (e.getMostSpecificCause() instanceof PSQLException refused
          && REFUSED.equals(refused.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private boolean takenBack(Supplier<Boolean> attempt) {
    return Boolean.TRUE.equals(
        find(TransactionTemplate.class)
            .execute(
                status -> {
                  status.setRollbackOnly();
                  return attempt.get();
                }));
  }

  private void run(String sql, UUID me) {
    owner.sql(named(sql, me)).update();
  }

  private static String named(String sql, UUID me) {
    return NAME.matcher(sql)
        .replaceAll(
            found -> "'%s'::uuid".formatted(found.group(1).equals("me") ? me : id(found.group(1))));
  }

  private static String script(String name) {
    try {
      return new ClassPathResource("access/" + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final class Shared {
    private static final World WORLD = new World();
  }

  private static byte[] md5(String name) {
    try {
      return MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
