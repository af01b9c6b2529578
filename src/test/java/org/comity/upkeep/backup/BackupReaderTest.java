package org.comity.upkeep.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.comity.database.copy.Table;
import org.comity.testing.BesideOthers;
import org.comity.vault.PassphraseLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What a backup gives back, and what it refuses to.
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupReaderTest {
  private static final char[] PASSPHRASE = "one two three four".toCharArray();
  private static final Instant AT = Instant.parse("2026-11-30T15:00:00Z");
  private static final Table LAWS = new Table("form", "law", List.of("id", "title"));
  private static final Table NONE = new Table("form", "sheet", List.of("id"));
  private static final String ROWS = "1\tPrison Act\n2\tCode of \\n procedure\n" + noise(3_000_000);
  private static final Manifest ABOUT =
      new Manifest(1, "0.1", "rehearsal", AT, AT, Map.of("form", List.of("1", "30")), List.of());

  private final PassphraseLock lock = PassphraseLock.make(PASSPHRASE);
  private byte[] whole = {};

  @TempDir private Path folder;

  @BeforeAll
  void write() throws IOException {
    var to = new ByteArrayOutputStream();
    var opening = new BackupWriter.Opening(ABOUT, "ab".repeat(32));
    try (var writer = new BackupWriter(to, lock, opening)) {
      writer.table(LAWS, rows -> rows.write(ROWS.getBytes(UTF_8)));
      writer.table(NONE, rows -> {});
      writer.finish();
    }
    whole = to.toByteArray();
  }

  @Test
  void whatWasWrittenIsReadAndHeldAgainstTheManifest() throws IOException {
    var seen = new Seen();
    Manifest manifest = read(whole, seen);
    assertThat(seen.rows).containsEntry("form.law", ROWS).containsEntry("form.sheet", "");
    assertThat(seen.key).isEqualTo("ab".repeat(32));
    assertThat(manifest.rows()).isEqualTo(ROWS.lines().count());
    assertThat(manifest.tables())
        .extracting(Manifest.Written::table)
        .containsExactly("form.law", "form.sheet");
    assertThat(manifest.at()).isEqualTo(AT);
  }

  @Test
  void everyAlteredByteIsFound() {
    var places = new Random(7);
    for (int i = 0; i < 12; i++) {
      byte[] altered = whole.clone();
      altered[200 + places.nextInt(whole.length - 200)] ^= 1;
      assertThatThrownBy(() -> read(altered, new Seen()))
          .isInstanceOf(UnusableBackupException.class)
          .hasMessageContaining("was altered or cut off");
    }
  }

  @Test
  void whatIsCutOffIsFoundWhereverItIsCut() {
    for (int left :
        new int[] {whole.length - 1, whole.length - 100, whole.length / 2, 1_048_700, 150}) {
      assertThatThrownBy(() -> read(Arrays.copyOf(whole, left), new Seen()))
          .as("the first %d bytes", left)
          .isInstanceOf(UnusableBackupException.class)
          .hasMessageContaining("was altered or cut off");
    }
    byte[] longer = Arrays.copyOf(whole, whole.length + 10);
    assertThatThrownBy(() -> read(longer, new Seen())).isInstanceOf(UnusableBackupException.class);
  }

  @Test
  void anotherPassphraseAndAnAlteredFirstLineDoNotOpen() {
    assertThat(PassphraseLock.of(lock.line(), PASSPHRASE)).isPresent();
    assertThatThrownBy(() -> read(whole, "one two three five".toCharArray(), new Seen()))
        .hasMessageContaining("The passphrase does not open");
    byte[] cheaper =
        new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
            .replaceFirst("argon2id 65536 3", "argon2id 65536 1")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(cheaper, PASSPHRASE, new Seen()))
        .hasMessageContaining("The passphrase does not open");
    byte[] costly =
        "comity-backup 1\nargon2id 999999 9 9 %s %s\n"
            .formatted("0".repeat(32), "0".repeat(32))
            .getBytes(UTF_8);
    assertThatThrownBy(() -> read(costly, PASSPHRASE, new Seen()))
        .hasMessageContaining("The passphrase does not open");
  }

  @Test
  void whatIsNoBackupOrANewerOneIsCalledSo() {
    assertThatThrownBy(() -> read("PK and so on".getBytes(UTF_8), new Seen()))
        .hasMessageContaining("is no backup of Comity");
    assertThatThrownBy(() -> read("comity-backup 2\n".getBytes(UTF_8), new Seen()))
        .hasMessageContaining("written by a newer Comity");
    assertThatThrownBy(
            () -> new BackupReader(folder.resolve("nothing"), this::known).read(new Seen()))
        .hasMessageContaining("There is no file");
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() throws IOException {
    Path file = folder.resolve("full.backup");
    assertThatThrownBy(
            () ->
                new BackupFile(file)
                    .write(
                        to -> {
                          to.write(new byte[2_000_000]);
                          throw new IOException("No space left on device");
                        }))
        .isInstanceOf(UnusableBackupException.class)
        .hasMessageContaining("No space left on device. Nothing is left of it.");
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(name -> name.toString().contains("full.backup"));
    }
  }

  // To find the lock anew each time would take a second each time.
  private Optional<PassphraseLock> known(String line) {
    return line.equals(lock.line()) ? Optional.of(lock) : Optional.empty();
  }

  private Manifest read(byte[] content, Seen seen) throws IOException {
    Path file = folder.resolve("a.backup");
    Files.write(file, content);
    return new BackupReader(file, this::known).read(seen);
  }

  private Manifest read(byte[] content, char[] passphrase, Seen seen) throws IOException {
    Path file = folder.resolve("a.backup");
    Files.write(file, content);
    return new BackupReader(file, line -> PassphraseLock.of(line, passphrase)).read(seen);
  }

  // Letters that hardly get smaller, so that there are several segments.
  private static String noise(int letters) {
    var random = new Random(11);
    var text = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      text.append((char) (i % 1000 == 999 ? '\n' : 33 + random.nextInt(90)));
    }
    return text.append('\n').toString();
  }

  private static final class Seen implements BackupReader.Receiver {
    private final Map<String, String> rows = new TreeMap<>();
    private String key = "";

    @Override
    public void begin(BackupWriter.Opening opening) {
      key = opening.key();
    }

    @Override
    public void table(Table table, InputStream in) throws IOException {
      rows.put(table.fullName(), new String(in.readAllBytes(), UTF_8));
    }
  }
}
