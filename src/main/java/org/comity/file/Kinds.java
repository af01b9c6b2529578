package org.comity.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Says by its content what a file is. Nothing is shown, parsed or run; what is unpacked is counted
/// and thrown away.
final class Kinds {
  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
  private static final int ENOUGH = 64 * 1024;

  private Kinds() {}

  /// What a content is.
  sealed interface Found {
    /// It is of an accepted kind, and no trap that we know.
    record Of(Kind kind) implements Found {}

    /// It is not taken.
    record No(Trap why) implements Found {}

    static Found no(Trap why) {
      return new No(why);
    }
  }

  /// The accepted kind of this content, or why it is not taken. Bounded in time and memory whatever
  /// the content.
  static Found of(SeekableByteChannel content) throws IOException {
    String found = magic(content);
    return switch (found) {
      case "application/pdf" ->
          begins(content, "%PDF-") ? single(Kind.PDF, content) : Found.no(Trap.KIND);
      case "image/png" -> picture(Kind.PNG, content);
      case "image/jpeg" -> picture(Kind.JPEG, content);
      case "image/tiff" -> picture(Kind.TIFF, content);
      case "text/plain", "text/csv", "application/octet-stream" ->
          isText(content) ? new Found.Of(Kind.TEXT) : Found.no(Trap.KIND);
      default -> OfficeFile.isOne(found) ? OfficeFile.kind(content) : Found.no(Trap.KIND);
    };
  }

  private static Found picture(Kind kind, SeekableByteChannel content) throws IOException {
    return Pixels.tooMany(kind, content) ? Found.no(Trap.PIXELS) : single(kind, content);
  }

  private static Found single(Kind kind, SeekableByteChannel content) throws IOException {
    return Twofold.is(content) ? Found.no(Trap.TWOFOLD) : new Found.Of(kind);
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
