package org.comity.upkeep.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.comity.database.copy.Table;
import org.comity.vault.PassphraseLock;
import tools.jackson.core.JacksonException;

/// Reads a backup from its first to its last byte. Nothing of it is given on before it was proved
/// by the passphrase, and at the end all of it is held against the manifest.
final class BackupReader {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_NOTE = 16 * 1024 * 1024;
  private static final int BUFFER = 256 * 1024;

  private final Path file;
  private final Unlocking unlocking;

  BackupReader(Path file, Unlocking unlocking) {
    this.file = file;
    this.unlocking = unlocking;
  }

  /// Finds the lock of the second line; empty for a passphrase that is not its own.
  interface Unlocking {
    Optional<PassphraseLock> of(String line);
  }

  /// Who takes what is read.
  interface Receiver {
    void begin(BackupWriter.Opening opening);

    void table(Table table, InputStream rows) throws IOException;
  }

  /// Gives everything to the receiver, in the order of the file, and the manifest when all of it
  /// was right.
  ///
  /// @throws UnusableBackupException for what is no backup, another passphrase, and a file that was
  ///   altered or cut off
  Manifest read(Receiver to) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      PassphraseLock lock = lock(in);
      try (var open =
          new DataInputStream(
              new BufferedInputStream(
                  new GZIPInputStream(lock.open(in, BackupWriter.FIRST_LINE), BUFFER), BUFFER))) {
        return read(open, to);
      }
    } catch (NoSuchFileException e) {
      throw new UnusableBackupException("There is no file " + file + ".", e);
    } catch (IOException | JacksonException e) {
      throw new UnusableBackupException(
          "The backup %s was altered or cut off after it was written (%s). Nothing was kept."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private PassphraseLock lock(InputStream in) throws IOException {
    String first = line(in);
    if (!first.startsWith("comity-backup ")) {
      throw new UnusableBackupException("The file " + file + " is no backup of Comity.");
    }
    if (!first.equals(BackupWriter.FIRST_LINE)) {
      throw new UnusableBackupException(
          "The backup %s was written by a newer Comity (%s). Use that one, or a newer one."
              .formatted(file, first));
    }
    return unlocking
        .of(line(in))
        .orElseThrow(
            () ->
                new UnusableBackupException(
                    "The passphrase does not open the backup %s, or the first lines of the file were"
                            .formatted(file)
                        + " altered. Nothing was kept."));
  }

  private Manifest read(DataInputStream in, Receiver to) throws IOException {
    expect(in.readByte(), BackupWriter.ABOUT);
    var opening = BackupWriter.JSON.readValue(note(in), BackupWriter.Opening.class);
    to.begin(opening);
    List<Manifest.Written> seen = new ArrayList<>();
    int what = in.readByte();
    for (; what == BackupWriter.TABLE; what = in.readByte()) {
      Table table = BackupWriter.JSON.readValue(note(in), Table.class);
      var counting = new Counting();
      var rows = new RowsIn(in, counting);
      to.table(table, rows);
      rows.transferTo(OutputStream.nullOutputStream());
      seen.add(counting.written(table.fullName()));
    }
    expect(what, BackupWriter.END);
    Manifest whole = BackupWriter.JSON.readValue(note(in), Manifest.class);
    if (in.read() >= 0 || !whole.equals(opening.about().with(seen))) {
      throw new IOException("its manifest says something else");
    }
    return whole;
  }

  private static void expect(int found, int wanted) throws IOException {
    if (found != wanted) {
      throw new IOException("a part is missing");
    }
  }

  private static byte[] note(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_NOTE) {
      throw new IOException("a note of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
      if (line.length() > LONGEST_LINE) {
        break;
      }
    }
    return new String(
        line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.US_ASCII);
  }
}
