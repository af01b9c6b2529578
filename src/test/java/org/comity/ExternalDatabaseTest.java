package org.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.crawl.WebVisitor;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.database.InstallationKind;
import org.comity.database.copy.EmptyDatabase;
import org.comity.database.embedded.EmbeddedPostgres;
import org.comity.database.embedded.InstalledServer;
import org.comity.database.external.GivenAddress;
import org.comity.language.Language;
import org.comity.testing.BesideOthers;
import org.comity.testing.RunningProgram;
import org.comity.testing.TestServer;
import org.comity.vault.KeyFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.FileSystemUtils;

/// The whole program on a server that it did not start, signed in there as an ordinary user with
/// the rights that `docs/operating.md` names: on PostgreSQL 15 where one is installed.
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalDatabaseTest {
  private static final int OLDEST = 15;
  private static final Path FOLDER = Path.of("target", "test-external");
  private static final Path FIRST = FOLDER.resolve("first");
  private static final Path SECOND = FOLDER.resolve("second");
  private static final String PASSWORD = "keeps the database";
  private static final String ANSWER = "untoc.closing.good-practices-applying@";

  private AutoCloseable server = () -> {};
  private Map<String, String> environment = Map.of();
  private DatabaseAddress database = new DatabaseAddress("", "", "");

  @BeforeAll
  void startServer() throws Exception {
    DatabaseAddress administrator = server();
    execute(
        administrator, "CREATE ROLE comity_keeper LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
    execute(
        administrator,
        """
        CREATE DATABASE comity OWNER comity_keeper
        TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'
        """);
    database = administrator.database("comity");
    String url = database.url().replace("//", "//comity_keeper@");
    environment = Map.of("COMITY_DATABASE_URL", url, "COMITY_DATABASE_PASSWORD", PASSWORD);
  }

  private DatabaseAddress server() throws IOException {
    FileSystemUtils.deleteRecursively(FIRST);
    FileSystemUtils.deleteRecursively(SECOND);
    var installed = InstalledServer.home(OLDEST);
    if (installed.isPresent()) {
      InstalledServer started =
          InstalledServer.start(installed.get(), FOLDER.resolve("installed"), "fsync=off");
      server = started;
      return started.address();
    }
    System.out.println(
        "No PostgreSQL 15 is installed here: ExternalDatabaseTest takes the one of the program.");
    Path folder = FOLDER.resolve("embedded");
    FileSystemUtils.deleteRecursively(folder);
    EmbeddedPostgres started = EmbeddedPostgres.start(folder, TestServer.programs(), "fsync=off");
    server = started;
    return started.address();
  }

  @AfterAll
  void stopServer() throws Exception {
    server.close();
  }

  @Test
  void twoNodesServeOnePersonOnOneDatabase() throws Exception {
    RunningProgram first = RunningProgram.on(FIRST, environment);
    try {
      assertThat(first.said()).contains("This is a rehearsal").doesNotContain(PASSWORD);
      assertThat(FIRST.resolve("postgresql")).doesNotExist();
      refusesStrangers();
      Files.copy(FIRST.resolve("key"), SECOND.resolve("key"), StandardCopyOption.REPLACE_EXISTING);
      refusesProduction();
      RunningProgram second = RunningProgram.on(SECOND, environment);
      try {
        savedOnOneIsReadOnTheOther();
      } finally {
        second.stop();
      }
      commandsWorkBesideIt();
      rowsAreGuarded();
    } finally {
      first.stop();
    }
    aBackupComesBackIntoAnEmptyDatabase();
  }

  // As the keeper, an ordinary user, on a database from which everything was taken.
  private void aBackupComesBackIntoAnEmptyDatabase() throws Exception {
    Path backup = FOLDER.resolve("external.backup");
    Files.deleteIfExists(backup);
    Path passphrase = FOLDER.resolve("passphrase");
    Files.writeString(passphrase, "four words and then some");
    String[] rest = {"--database", withPassword(), "--passphrase-file", passphrase.toString()};
    Told made = told(rest, "backup", backup.toString(), "--data", FIRST.toString());
    assertThat(made.code()).as(made.err()).isZero();
    Path back = FOLDER.resolve("back");
    FileSystemUtils.deleteRecursively(back);
    Told full = told(rest, "restore", backup.toString(), "--data", back.toString());
    assertThat(full.err()).contains("is not empty: an installation comes back into an empty one");
    assertThat(back).doesNotExist();
    comesBack(rest, backup, back);
  }

  private void comesBack(String[] rest, Path backup, Path back) {
    EmptyDatabase.again(GivenAddress.of(withPassword()).orElseThrow());
    Told restored = told(rest, "restore", backup.toString(), "--data", back.toString());
    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(back.resolve("postgresql")).doesNotExist();
    Told verified =
        told(
            List.of("--database", withPassword()).toArray(String[]::new),
            "audit",
            "verify",
            "--data",
            back.toString());
    assertThat(verified.out()).as(verified.err()).contains("The trail is whole");
  }

  private static Told told(String[] rest, String... words) {
    return Told.by(Stream.of(words, rest).flatMap(Stream::of).toArray(String[]::new));
  }

  // A new data folder makes a key of its own, which is not that of the database.
  private void refusesStrangers() {
    RunningProgram stranger = RunningProgram.on(SECOND, environment);
    assertThat(stranger.ended()).isEqualTo(1);
    assertThat(stranger.said()).doesNotContain("\tat ", "Exception");
    assertThat(stranger.said().lines())
        .last()
        .asString()
        .startsWith("The database belongs to an installation with another key.");
  }

  private void refusesProduction() {
    var directory = new DataDirectory(SECOND);
    Optional<DatabaseAddress> external = GivenAddress.of(withPassword());
    Opening opening = Opening.of(directory, external, InstallationKind.PRODUCTION);
    assertThat(opening.other()).contains(InstallationKind.REHEARSAL);
    opening.installation().close();
  }

  private static void savedOnOneIsReadOnTheOther() {
    WebVisitor expert =
        new WebVisitor(origin(FIRST)).signedInAs("aurelia-expert", Language.ENGLISH);
    Matcher review =
        Pattern.compile("href=\"(/reviews/[0-9a-f-]{36})\"")
            .matcher(expert.open("/reviews").text());
    assertThat(review.find()).isTrue();
    String section = review.group(1) + "/UNTOC/sections/further";
    Document page = Jsoup.parse(expert.open(section).text());
    var answer =
        expert.submit(
            section,
            ANSWER + ":text",
            "Kept by a server of our own.",
            ANSWER + ":base",
            hidden(page, "base"),
            ANSWER + ":key",
            hidden(page, "key"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    assertThat(expert.at(origin(SECOND)).open(section).text())
        .contains("Kept by a server of our own.");
  }

  private void commandsWorkBesideIt() {
    Told token = Told.by("token", "aurelia-expert@rehearsal.example", "--data", FIRST.toString());
    assertThat(token.out().lines()).anyMatch(line -> line.matches("comity_[\\w-]{43}"));
    Told verified =
        Told.by("audit", "verify", "--data", SECOND.toString(), "--database", withPassword());
    assertThat(verified.out()).as(verified.err()).contains("The trail is whole");
    Told refused =
        Told.by("audit", "verify", "--data", SECOND.toString(), "--database", withPassword() + "x");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).startsWith("The server does not let the user comity_keeper in");
  }

  private String withPassword() {
    return database.url() + "?user=comity_keeper&password=" + PASSWORD.replace(" ", "%20");
  }

  private static String origin(Path data) {
    return "http://localhost:" + RunNote.read(data).orElseThrow().port();
  }

  private static String hidden(Document page, String part) {
    return page.getElementsByAttributeValue("name", ANSWER + ":" + part).val();
  }

  // As the application itself signs in, with a password that only the key file yields.
  private void rowsAreGuarded() throws SQLException {
    String password =
        HexFormat.of().formatHex(KeyFile.at(FIRST.resolve("key")).derive("application role"));
    DatabaseAddress application = database.as("comity_app", password);
    try (Connection connection = application.connect();
        Statement statement = connection.createStatement()) {
      for (String table : new String[] {"identity.person", "form.answer", "identity.membership"}) {
        try (var row = statement.executeQuery("SELECT count(*) FROM " + table)) {
          row.next();
          assertThat(row.getInt(1)).as(table).isZero();
        }
      }
      ownsNothing(statement);
    }
  }

  private static void ownsNothing(Statement statement) throws SQLException {
    try (var row =
        statement.executeQuery(
            """
            SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
              OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
              OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid)
            FROM pg_roles r WHERE rolname = current_user
            """)) {
      row.next();
      assertThat(row.getBoolean(1)).isFalse();
    }
  }

  private static void execute(DatabaseAddress administrator, String sql) throws SQLException {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
