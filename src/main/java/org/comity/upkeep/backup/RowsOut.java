package org.comity.upkeep.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The rows of one table on their way into a backup: in pieces, each with its length before it, and
/// a piece without length at the end.
final class RowsOut extends OutputStream {
  private static final int PIECE = 64 * 1024;

  private final DataOutputStream to;
  private final Counting counting;
  private final byte[] piece = new byte[PIECE];
  private int filled;

  RowsOut(DataOutputStream to, Counting counting) {
    this.to = to;
    this.counting = counting;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    while (at < from + length) {
      int part = Math.min(PIECE - filled, from + length - at);
      System.arraycopy(bytes, at, piece, filled, part);
      filled += part;
      at += part;
      if (filled == PIECE) {
        send();
      }
    }
  }

  /// Writes what is left and the end. What it writes to stays open.
  @Override
  public void close() throws IOException {
    if (filled > 0) {
      send();
    }
    to.writeInt(0);
  }

  private void send() throws IOException {
    counting.pass(piece, 0, filled);
    to.writeInt(filled);
    to.write(piece, 0, filled);
    filled = 0;
  }
}
