package org.comity.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a document or picture is something else at the same time. An archive is read from its
/// end and a web page from wherever it begins, so one file can be both, and who checks one does not
/// see the other.
final class Twofold {
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body|script|iframe|svg)\\b");
  private static final int BEGINNING = 4 * 1024;

  // The end of an archive has a comment of up to 65,535 bytes; after it many programs bear more.
  private static final int END = 96 * 1024;
  private static final String ARCHIVE_END = "PK\5\6";
  private static final String ARCHIVE_LIST = "PK\1\2";
  private static final int LIST_SIZE_AT = 12;

  private Twofold() {}

  /// Looks at its beginning and its end.
  static boolean is(SeekableByteChannel content) throws IOException {
    return PAGE.matcher(text(content, 0, BEGINNING).toLowerCase(Locale.ROOT)).find()
        || endsAsArchive(content);
  }

  private static boolean endsAsArchive(SeekableByteChannel content) throws IOException {
    long from = Math.max(0, content.size() - END);
    String end = text(content, from, END);
    for (int at = end.indexOf(ARCHIVE_END); at >= 0; at = end.indexOf(ARCHIVE_END, at + 1)) {
      if (at + LIST_SIZE_AT + 4 <= end.length()
          && text(content, from + at - number(end, at + LIST_SIZE_AT), 4).equals(ARCHIVE_LIST)) {
        return true;
      }
    }
    return false;
  }

  private static long number(String bytes, int at) {
    return bytes.charAt(at)
        | (long) bytes.charAt(at + 1) << 8
        | (long) bytes.charAt(at + 2) << 16
        | (long) bytes.charAt(at + 3) << 24;
  }

  // A letter for each byte.
  private static String text(SeekableByteChannel content, long from, int most) throws IOException {
    if (from < 0) {
      return "";
    }
    content.position(from);
    ByteBuffer bytes = ByteBuffer.allocate(most);
    for (int read = 0; read >= 0 && bytes.hasRemaining(); ) {
      read = content.read(bytes);
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
