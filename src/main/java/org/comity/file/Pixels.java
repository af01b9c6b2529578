package org.comity.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/// How many points a picture says it has, by its header alone; nothing is unpacked. A few bytes can
/// ask a program for gigabytes.
final class Pixels {
  /// A sheet of A0 at 300 points an inch has 140 million.
  private static final long MOST = 250_000_000;

  private static final int PNG_SIZE = 16;
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_FIELDS = 512;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int SHORT = 3;

  private final SeekableByteChannel picture;

  private Pixels(SeekableByteChannel picture) {
    this.picture = picture;
  }

  /// Whether it says that it has more points than anybody needs. A header that ends too early says
  /// nothing, and no program shows such a picture.
  static boolean tooMany(Kind kind, SeekableByteChannel picture) throws IOException {
    var pixels = new Pixels(picture);
    try {
      return switch (kind) {
        case PNG -> pixels.png();
        case JPEG -> pixels.jpeg();
        case TIFF -> pixels.tiff();
        case PDF, DOCX, XLSX, ODT, ODS, TEXT -> false;
      };
    } catch (EOFException cutOff) {
      return false;
    }
  }

  // PNG 1.2, 11.2.2: the first chunk is IHDR, and begins with width and height.
  private boolean png() throws IOException {
    ByteBuffer size = at(PNG_SIZE, 8);
    return absurd(size.getInt() & 0xffffffffL, size.getInt() & 0xffffffffL);
  }

  // ITU-T T.81, B.1: markers one after the other; SOF0 to SOF15, without DHT, JPG and DAC, have the
  // size.
  private boolean jpeg() throws IOException {
    long place = 2;
    for (int part = 0; part < MOST_PARTS; part++) {
      ByteBuffer marker = at(place, 4);
      int code = marker.getShort() & 0xffff;
      int length = marker.getShort() & 0xffff;
      if (code == 0xffda || code < 0xff00) {
        return false;
      }
      if (code >= 0xffc0 && code <= 0xffcf && code != 0xffc4 && code != 0xffc8 && code != 0xffcc) {
        ByteBuffer size = at(place + 5, 4);
        return absurd(size.getShort() & 0xffff, size.getShort() & 0xffff);
      }
      place += code == 0xffff ? 1 : 2L + length;
    }
    return true;
  }

  // TIFF 6.0: a chain of directories, one for each page.
  private boolean tiff() throws IOException {
    ByteOrder order = at(0, 2).get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    long place = at(4, 4).order(order).getInt() & 0xffffffffL;
    for (int page = 0; place != 0; page++) {
      int fields = at(place, 2).order(order).getShort() & 0xffff;
      if (page > MOST_PARTS || fields > MOST_FIELDS || page(place + 2, fields, order)) {
        return true;
      }
      place = at(place + 2 + 12L * fields, 4).order(order).getInt() & 0xffffffffL;
    }
    return false;
  }

  private boolean page(long place, int fields, ByteOrder order) throws IOException {
    ByteBuffer all = at(place, 12 * fields).order(order);
    long width = 0;
    long height = 0;
    for (int field = 0; field < fields; field++) {
      int tag = all.getShort(12 * field) & 0xffff;
      boolean isShort = all.getShort(12 * field + 2) == SHORT;
      long value =
          isShort
              ? all.getShort(12 * field + 8) & 0xffff
              : all.getInt(12 * field + 8) & 0xffffffffL;
      width = tag == WIDTH ? value : width;
      height = tag == HEIGHT ? value : height;
    }
    return absurd(width, height);
  }

  private static boolean absurd(long width, long height) {
    return width > 0 && height > MOST / width;
  }

  private ByteBuffer at(long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    picture.position(place);
    while (bytes.hasRemaining()) {
      if (picture.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }
}
