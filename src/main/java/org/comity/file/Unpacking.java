package org.comity.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Unpacks an archive into nothing, to know what it really unpacks to: the sizes that it states are
/// the word of whoever made it. What is in it is counted together, an office file inside an office
/// file too; it never takes longer than to unpack half a gigabyte, nor more memory than a buffer.
final class Unpacking {
  private static final long HARMLESS = 100L * 1024 * 1024;
  private static final long MOST = 512L * 1024 * 1024;
  private static final long MOST_RATIO = 100;
  private static final int MOST_PARTS = 10_000;
  private static final int SIGN = 4;

  private final long size;
  private final byte[] buffer = new byte[64 * 1024];
  private long unpacked;
  private int parts;
  private boolean trap;

  private Unpacking(long size) {
    this.size = Math.max(size, 1);
  }

  /// Whether it is a trap.
  ///
  /// @param size of the archive in bytes
  static boolean isTrap(ZipFile archive, List<ZipArchiveEntry> entries, long size)
      throws IOException {
    var unpacking = new Unpacking(size);
    for (ZipArchiveEntry entry : entries) {
      if (!entry.isDirectory()) {
        try (InputStream in = archive.getInputStream(entry)) {
          unpacking.part(in, isObject(entry.getName()));
        }
      }
      if (unpacking.absurd()) {
        return true;
      }
    }
    return false;
  }

  // Where the formats keep a sheet that stands in a text, and the like.
  private static boolean isObject(String name) {
    String place = name.toLowerCase(Locale.ROOT);
    return place.contains("/embeddings/") || place.startsWith("object ");
  }

  private void part(InputStream in, boolean mayBeArchive) throws IOException {
    parts++;
    var content = new PushbackInputStream(in, SIGN);
    byte[] sign = content.readNBytes(SIGN);
    content.unread(sign);
    if (!isArchive(sign)) {
      count(content);
    } else if (mayBeArchive && sign[0] == 'P') {
      inner(content);
    } else {
      trap = true;
    }
  }

  private void inner(InputStream in) throws IOException {
    var archive = new ZipArchiveInputStream(in);
    while (!absurd() && archive.getNextEntry() != null) {
      part(archive, false);
    }
  }

  private void count(InputStream in) throws IOException {
    for (int read = in.read(buffer); read >= 0 && !absurd(); read = in.read(buffer)) {
      unpacked += read;
    }
  }

  private boolean absurd() {
    return trap
        || parts > MOST_PARTS
        || unpacked > MOST
        || (unpacked > HARMLESS && unpacked / size > MOST_RATIO);
  }

  // ZIP, RAR, 7z, gzip, bzip2, xz.
  private static boolean isArchive(byte[] sign) {
    String bytes = new String(sign, java.nio.charset.StandardCharsets.ISO_8859_1);
    return List.of("PK\3\4", "Rar!", "7z\u00bc\u00af", "\u00fd7zX").contains(bytes)
        || bytes.startsWith("\u001f\u008b\b")
        || bytes.startsWith("BZh");
  }
}
