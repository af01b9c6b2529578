package org.comity.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Says by its content what a file is. Nothing is unpacked but the short notes in which an office
/// file says what it is.
final class Kinds {
  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
  private static final int ENOUGH = 64 * 1024;

  private Kinds() {}

  /// The accepted kind of this content; empty if it is of none.
  static Optional<Kind> of(SeekableByteChannel content) throws IOException {
    String found = magic(content);
    return switch (found) {
      case "application/pdf" -> only(Kind.PDF, begins(content, "%PDF-"));
      case "image/png" -> Optional.of(Kind.PNG);
      case "image/jpeg" -> Optional.of(Kind.JPEG);
      case "image/tiff" -> Optional.of(Kind.TIFF);
      case "text/plain", "text/csv", "application/octet-stream" -> only(Kind.TEXT, isText(content));
      default -> OfficeFile.isOne(found) ? OfficeFile.kind(content) : Optional.empty();
    };
  }

  private static Optional<Kind> only(Kind kind, boolean condition) {
    return condition ? Optional.of(kind) : Optional.empty();
  }

  private static String magic(SeekableByteChannel content) throws IOException {
    return MAGIC.detect(stream(content), new Metadata()).getBaseType().toString();
  }

  /// A PDF may have other bytes before it, which is how one file is made to be two.
  private static boolean begins(SeekableByteChannel content, String sign) throws IOException {
    byte[] bytes = stream(content).readNBytes(sign.length());
    return new String(bytes, StandardCharsets.ISO_8859_1).equals(sign);
  }

  /// Whether there is nothing but text to the very end, in whatever encoding.
  private static boolean isText(SeekableByteChannel content) throws IOException {
    InputStream in = stream(content);
    for (int next = in.read(); next >= 0; next = in.read()) {
      boolean control = next < ' ' && next != '\t' && next != '\n' && next != '\r' && next != '\f';
      if (control) {
        return false;
      }
    }
    return true;
  }

  private static InputStream stream(SeekableByteChannel content) throws IOException {
    content.position(0);
    return new BufferedInputStream(Channels.newInputStream(content), ENOUGH);
  }
}
