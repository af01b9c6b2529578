package org.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.crawl.WebVisitor;
import org.comity.language.Language;
import org.comity.testing.BesideOthers;
import org.comity.testing.RunningProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// A backup that an earlier edition wrote comes back in this one, which starts on it; and the
/// doctor says what was broken in it afterwards.
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeptBackupsTest {
  // From the end of the issue that brought the directory of competent authorities.
  private static final Path BACKUP =
      Path.of("src", "test", "resources", "backups", "directory.backup");
  private static final Path FOLDER = Path.of("target", "test-kept-backups");
  private static final Path DATA = FOLDER.resolve("data");
  private static final Pattern FILE = Pattern.compile("href=\"(/laws/[^\"]+/files/[0-9a-f-]{36})");
  private static final Pattern LAW = Pattern.compile("href=\"(/laws/[0-9a-f-]{36})\"");

  @BeforeAll
  void bringItBack() throws IOException {
    FileSystemUtils.deleteRecursively(FOLDER);
    Files.createDirectories(FOLDER);
    Path passphrase = FOLDER.resolve("passphrase");
    Files.writeString(passphrase, "kept so that it comes back");
    Told back =
        Told.by(
            "restore",
            BACKUP.toString(),
            "--data",
            DATA.toString(),
            "--passphrase-file",
            passphrase.toString());
    assertThat(back.code()).as(back.err()).isZero();
  }

  @Test
  @Order(1)
  void theDoctorFindsItSound() {
    Told looked = doctor("--all");
    assertThat(looked.code()).as(looked.out()).isZero();
    assertThat(looked.out())
        .contains("1 of 1 files opened, and each is what was kept", "nobody altered it: ")
        .contains("schemas        of this edition", "PostgreSQL");
  }

  @Test
  @Order(2)
  void theProgramStartsOnItAndPeopleSignIn() {
    RunningProgram program = RunningProgram.on(DATA);
    try {
      int port = RunNote.read(DATA).orElseThrow().port();
      WebVisitor expert =
          new WebVisitor("http://localhost:" + port).signedInAs("aurelia-expert", Language.ENGLISH);
      String laws = expert.open("/laws").text();
      assertThat(laws).contains("Prison Act of Aurelia");
      String file = first(FILE, expert.open(first(LAW, laws)).text());
      assertThat(expert.fetch(file)).asString().startsWith("%PDF-1.7 The Prison Act of Aurelia");
      assertThat(doctor("--json").code()).isZero();
    } finally {
      program.stop();
    }
  }

  @Test
  @Order(3)
  void theDoctorSaysWhatIsWrongAndWhatToDo() throws IOException, SQLException {
    spoil();
    Files.setPosixFilePermissions(
        DATA.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));
    Told looked = doctor("--all");
    assertThat(looked.code()).isEqualTo(2);
    assertThat(looked.out().lines().filter(line -> line.startsWith("red")))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("key file", "others may read it (rw-r--r--)"),
            line -> assertThat(line).contains("row security", "form.law"),
            line -> assertThat(line).contains("roles", "comity_app passes row security"),
            line -> assertThat(line).contains("files", "1 of 1 files", "are not what was kept"),
            line -> assertThat(line).contains("trail", "was altered"));
    assertThat(looked.out()).contains("chmod 600");
  }

  @Test
  @Order(4)
  void programsAreToldTheSame() {
    var report = JsonMapper.builder().build().readTree(doctor("--json").out());
    assertThat(report.path("level").asString()).isEqualTo("red");
    assertThat(report.path("findings").valueStream().map(found -> found.path("subject").asString()))
        .contains("key file", "data disk", "fonts", "mail", "database", "durability", "trail");
  }

  @Test
  @Order(5)
  void whereNothingIsTheDoctorSaysSo() {
    Told looked = Told.by("doctor", "--data", FOLDER.resolve("nothing").toString());
    assertThat(looked.code()).isEqualTo(2);
    assertThat(looked.out())
        .contains("red      key file", "red      database", "There is no installation");
    assertThat(FOLDER.resolve("nothing")).doesNotExist();
  }

  private static void spoil() throws SQLException {
    try (Keeper keeper = Keeper.of(DATA, Optional.empty());
        Connection connection = keeper.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE form.law NO FORCE ROW LEVEL SECURITY");
      statement.execute("ALTER ROLE comity_app BYPASSRLS");
      statement.execute(
          "UPDATE file.piece SET sealed = set_byte(sealed, 40, 7 # get_byte(sealed, 40))");
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          "UPDATE audit.event SET act = 'nothing' WHERE id IN (SELECT event FROM audit.leaf WHERE"
              + " place = 1)");
    }
  }

  private static Told doctor(String option) {
    return Told.by("doctor", option, "--data", DATA.toString());
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }
}
