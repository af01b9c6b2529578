package org.comity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.crawl.WebVisitor;
import org.comity.database.copy.Snapshot;
import org.comity.database.copy.Table;
import org.comity.language.Language;
import org.comity.testing.BesideOthers;
import org.comity.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/// An installation goes into a backup, beside the running program and without it, and comes back.
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupTest {
  private static final Path FOLDER = Path.of("target", "test-backup");
  private static final Path FIRST = FOLDER.resolve("first");
  private static final Path SECOND = FOLDER.resolve("second");
  private static final Path BESIDE = FOLDER.resolve("beside.backup");
  private static final Path ALONE = FOLDER.resolve("alone.backup");
  private static final Path PASSPHRASE = FOLDER.resolve("passphrase");
  private static final Pattern LINK = Pattern.compile("href=\"(/laws/[^\"]+/files/[0-9a-f-]{36})");
  private static final byte[] TEXT = text(2_500_000);

  private RunningProgram program;
  private String file = "";

  @BeforeAll
  void keepALaw() throws IOException {
    FileSystemUtils.deleteRecursively(FOLDER);
    Files.createDirectories(FOLDER);
    Files.writeString(PASSPHRASE, "a passphrase of several words\n");
    program = RunningProgram.on(FIRST);
    WebVisitor expert = expert(FIRST);
    Matcher id =
        Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(expert.open("/laws/new").text());
    assertThat(id.find()).isTrue();
    String law = "/laws/" + id.group(1);
    var kept =
        expert.upload(
            law + "/files", "law.pdf", TEXT, "base", "0", "title", "Prison Act", "language", "en");
    assertThat(kept.status()).as(kept.text()).isEqualTo(303);
    Matcher link = LINK.matcher(expert.open(law).text());
    assertThat(link.find()).isTrue();
    file = link.group(1);
  }

  @AfterAll
  void stop() {
    program.stop();
  }

  @Test
  @Order(1)
  void aBackupIsMadeWhileTheProgramRunsAndForItsOwnerAlone() throws IOException {
    Told made = command("backup", BESIDE.toString(), "--data", FIRST.toString());
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out())
        .contains("holds the rehearsal as it stood at", "The root key is inside.");
    assertThat(Files.getPosixFilePermissions(BESIDE)).hasSize(2);
    assertThat(BESIDE.resolveSibling("beside.backup.part")).doesNotExist();
    String bytes = Files.readString(BESIDE, ISO_8859_1);
    assertThat(bytes).startsWith("comity-backup 1\nargon2id 65536 3 4 ");
    assertThat(bytes).doesNotContain(Files.readString(FIRST.resolve("key")).strip(), "Prison Act");
  }

  @Test
  @Order(2)
  void aBackupOverwritesNothing() throws IOException {
    byte[] before = Files.readAllBytes(BESIDE);
    Told refused = command("backup", BESIDE.toString(), "--data", FIRST.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("a backup never overwrites one");
    assertThat(Files.readAllBytes(BESIDE)).isEqualTo(before);
    Told nowhere = command("backup", "target/no-folder/b", "--data", FIRST.toString());
    assertThat(nowhere.err()).contains("There is no folder");
  }

  @Test
  @Order(3)
  void whereAnInstallationIsNoneComesBack() {
    Told refused = command("restore", BESIDE.toString(), "--data", FIRST.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("is not empty");
    assertThat(program.pid()).isPositive();
  }

  @Test
  @Order(4)
  void whatDoesNotOpenLeavesNothing() throws IOException {
    Path other = FOLDER.resolve("other-passphrase");
    Files.writeString(other, "another one of several words");
    Told wrong =
        Told.by(
            "restore",
            BESIDE.toString(),
            "--data",
            SECOND.toString(),
            "--passphrase-file",
            other.toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("The passphrase does not open the backup")
        .doesNotContain("\tat ");
    assertThat(SECOND).doesNotExist();
  }

  @Test
  @Order(4)
  void whatWasCutOffLeavesNothing() throws IOException {
    Path cut = FOLDER.resolve("cut.backup");
    byte[] whole = Files.readAllBytes(BESIDE);
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 1));
    Told broken = command("restore", cut.toString(), "--data", SECOND.toString());
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("was altered or cut off").doesNotContain("\tat ");
    assertThat(SECOND).doesNotExist();
  }

  @Test
  @Order(5)
  void whatComesBackIsTheSameRowByRow() throws IOException {
    program.stop();
    Map<String, String> before = rows(FIRST);
    assertThat(before).hasSizeGreaterThan(40);
    assertThat(before.get("file.piece")).startsWith("3 rows");
    Told made = command("backup", ALONE.toString(), "--data", FIRST.toString());
    assertThat(made.code()).as(made.err()).isZero();
    Told back = command("restore", ALONE.toString(), "--data", SECOND.toString());
    assertThat(back.code()).as(back.err()).isZero();
    assertThat(back.out()).contains("The rehearsal of ").contains(" is back in ");
    assertThat(rows(SECOND)).isEqualTo(before);
    assertThat(SECOND.resolve("key")).hasSameTextualContentAs(FIRST.resolve("key"));
    assertThat(Files.getPosixFilePermissions(SECOND.resolve("key"))).hasSize(2);
    assertThat(SECOND.resolve("restoring")).doesNotExist();
  }

  @Test
  @Order(6)
  void whatComesBackIsProvedAndServes() {
    Told proved = Told.by("audit", "verify", "--data", SECOND.toString());
    assertThat(proved.out()).as(proved.err()).startsWith("The trail is whole");
    try (Keeper keeper = Keeper.of(SECOND, Optional.empty());
        Snapshot snapshot = Snapshot.of(keeper.database())) {
      assertThat(snapshot.purpose().kind()).isEqualTo("rehearsal");
    }
    program = RunningProgram.on(SECOND);
    WebVisitor expert = expert(SECOND);
    assertThat(expert.open("/laws").text()).contains("Prison Act");
    assertThat(expert.fetch(file)).isEqualTo(TEXT);
  }

  @Test
  @Order(7)
  void thatABackupWasMadeStandsInTheTrail() {
    try (Keeper keeper = Keeper.of(FIRST, Optional.empty())) {
      assertThat(events(keeper)).contains("make-backup");
    }
  }

  private static String events(Keeper keeper) {
    try (Snapshot snapshot = Snapshot.of(keeper.database())) {
      var to = new java.io.ByteArrayOutputStream();
      for (Table table : snapshot.tables()) {
        if (table.fullName().equals("audit.event")) {
          snapshot.copy(table, to);
        }
      }
      return to.toString(US_ASCII);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  // Of each table how many rows it has and the hash over them.
  private static Map<String, String> rows(Path data) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Keeper keeper = Keeper.of(data, Optional.empty());
        Snapshot snapshot = Snapshot.of(keeper.database())) {
      for (Table table : snapshot.tables()) {
        var lines = new Lines();
        var hash = new DigestOutputStream(lines, sha256());
        snapshot.copy(table, hash);
        found.put(
            table.fullName(),
            lines.count + " rows " + HexFormat.of().formatHex(hash.getMessageDigest().digest()));
      }
    }
    return found;
  }

  private static final class Lines extends OutputStream {
    private int count;

    @Override
    public void write(int single) {
      count += single == '\n' ? 1 : 0;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WebVisitor expert(Path data) {
    int port = RunNote.read(data).orElseThrow().port();
    return new WebVisitor("http://localhost:" + port)
        .signedInAs("aurelia-expert", Language.ENGLISH);
  }

  private static Told command(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--passphrase-file";
    all[words.length + 1] = PASSPHRASE.toString();
    return Told.by(all);
  }

  private static byte[] text(int size) {
    byte[] content = new byte[size];
    new Random(20_261_130).nextBytes(content);
    System.arraycopy("%PDF-1.7 a law\n".getBytes(US_ASCII), 0, content, 0, 15);
    return content;
  }
}
