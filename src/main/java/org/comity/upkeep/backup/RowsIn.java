package org.comity.upkeep.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The rows of one table on their way out of a backup, up to the piece without length.
final class RowsIn extends InputStream {
  private static final int MOST = 1024 * 1024;

  private final DataInputStream from;
  private final Counting counting;
  private int left;
  private boolean ended;

  RowsIn(DataInputStream from, Counting counting) {
    this.from = from;
    this.counting = counting;
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0 && !next()) {
      return -1;
    }
    int read = from.read(into, at, Math.min(length, left));
    if (read < 0) {
      throw new EOFException("The rows end in the middle");
    }
    left -= read;
    counting.pass(into, at, read);
    return read;
  }

  private boolean next() throws IOException {
    if (!ended) {
      left = from.readInt();
      ended = left == 0;
    }
    if (left < 0 || left > MOST) {
      throw new IOException("A piece of " + left + " bytes");
    }
    return !ended;
  }
}
