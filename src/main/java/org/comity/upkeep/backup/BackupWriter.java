package org.comity.upkeep.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.comity.database.copy.Table;
import org.comity.vault.PassphraseLock;
import tools.jackson.databind.json.JsonMapper;

/// Writes a backup: two lines in clear, the rest closed under the passphrase. `docs/operating.md`
/// says how the file is made up.
final class BackupWriter implements AutoCloseable {
  /// The first line of every backup; the rest is bound to it.
  static final String FIRST_LINE = "comity-backup " + Manifest.FORMAT;

  static final int ABOUT = 1;
  static final int TABLE = 2;
  static final int END = 3;
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int BUFFER = 128 * 1024;

  private final DataOutputStream out;
  private final List<Manifest.Written> written = new ArrayList<>();
  private final Manifest about;

  /// What stands before the first row.
  ///
  /// @param key the root key of the installation, in hex
  record Opening(Manifest about, String key) {
    @Override
    public String toString() {
      return about.toString();
    }
  }

  /// Something that writes the rows of a table.
  interface Rows {
    void write(OutputStream to) throws IOException;
  }

  BackupWriter(OutputStream file, PassphraseLock lock, Opening opening) throws IOException {
    file.write((FIRST_LINE + "\n" + lock.line() + "\n").getBytes(StandardCharsets.UTF_8));
    this.out = new DataOutputStream(new QuickGzip(lock.close(file, FIRST_LINE)));
    this.about = opening.about();
    write(ABOUT, opening);
  }

  /// Writes a table.
  void table(Table table, Rows rows) throws IOException {
    var counting = new Counting();
    write(TABLE, table);
    try (var to = new RowsOut(out, counting)) {
      rows.write(to);
    }
    written.add(counting.written(table.fullName()));
  }

  /// Writes the end, without which it is no backup, and gives what was written.
  Manifest finish() throws IOException {
    Manifest whole = about.with(written);
    write(END, whole);
    out.close();
    return whole;
  }

  private void write(int what, Object json) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(json);
    out.writeByte(what);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  // Sealed files do not get smaller by trying harder, and rows hardly.
  private static final class QuickGzip extends GZIPOutputStream {
    QuickGzip(OutputStream to) throws IOException {
      super(to, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
