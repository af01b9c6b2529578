package org.comity.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are made to harm whoever opens them.
final class Hostile {
  private static final String WORD =
      "<Override ContentType=\"application/vnd.openxmlformats-officedocument."
          + "wordprocessingml.document.main+xml\"/>";

  private Hostile() {}

  /// What the door of the room says of a content.
  static Kinds.Found found(byte[] content) throws IOException {
    return Kinds.of(
        new PieceChannel(
            content.length,
            number ->
                Arrays.copyOfRange(
                    content,
                    number * Pieces.SIZE,
                    Math.min(content.length, (number + 1) * Pieces.SIZE))));
  }

  /// A Word file with these parts.
  static byte[] word(Map<String, byte[]> parts) {
    Map<String, byte[]> all = new TreeMap<>(parts);
    all.putIfAbsent("[Content_Types].xml", WORD.getBytes(UTF_8));
    return zip(all);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A Word file whose one large part says that it is small: a liar about its size.
  static byte[] liar(int size) {
    byte[] bomb = word(Map.of("word/document.xml", new byte[size]));
    byte[] real = number(size);
    for (int at = 0; at + 4 <= bomb.length; at++) {
      if (Arrays.equals(bomb, at, at + 4, real, 0, 4)) {
        System.arraycopy(number(100), 0, bomb, at, 4);
      }
    }
    return bomb;
  }

  /// A picture of which the header is there and the points are not.
  static byte[] png(int width, int height) {
    byte[] head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(ISO_8859_1))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    var crc = new CRC32();
    crc.update(head);
    return ByteBuffer.allocate(33)
        .put("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))
        .putInt(13)
        .put(head)
        .putInt((int) crc.getValue())
        .array();
  }

  /// A photograph of this size, with a comment before its header.
  static byte[] jpeg(int width, int height) {
    return ByteBuffer.allocate(100)
        .putShort((short) 0xffd8)
        .putShort((short) 0xfffe)
        .putShort((short) 6)
        .putInt(0)
        .putShort((short) 0xffc2)
        .putShort((short) 17)
        .put((byte) 8)
        .putShort((short) height)
        .putShort((short) width)
        .array();
  }

  /// A scan of two pages, of which the second has this size.
  static byte[] tiff(ByteOrder order, int width, int height) {
    ByteBuffer scan = ByteBuffer.allocate(200).order(order);
    scan.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(ISO_8859_1));
    scan.putShort((short) 42).putInt(8);
    page(scan, 100, 100, 60);
    scan.position(60);
    page(scan, width, height, 0);
    return scan.array();
  }

  /// A scan whose pages are a circle.
  static byte[] endless() {
    ByteBuffer scan = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
    scan.put("II".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
    page(scan, 100, 100, 8);
    return scan.array();
  }

  private static void page(ByteBuffer scan, int width, int height, int next) {
    scan.putShort((short) 2);
    scan.putShort((short) 256).putShort((short) 4).putInt(1).putInt(width);
    scan.putShort((short) 257).putShort((short) 4).putInt(1).putInt(height);
    scan.putInt(next);
  }

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }
}
