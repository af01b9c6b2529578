package org.comity.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.function.IntFunction;

/// Reads a file that lies in pieces from any place in it, one piece in memory at a time.
final class PieceChannel implements SeekableByteChannel {
  private final long size;
  private final IntFunction<byte[]> pieces;
  private byte[] piece = new byte[0];
  private int number = -1;
  private long position;
  private boolean open = true;

  /// @param size of the whole in bytes
  /// @param pieces gives the piece of a number, from 0
  PieceChannel(long size, IntFunction<byte[]> pieces) {
    this.size = size;
    this.pieces = pieces;
  }

  @Override
  public int read(ByteBuffer into) {
    if (position >= size) {
      return -1;
    }
    int wanted = (int) (position / Pieces.SIZE);
    if (wanted != number) {
      piece = pieces.apply(wanted);
      number = wanted;
    }
    int from = (int) (position % Pieces.SIZE);
    int length = Math.min(into.remaining(), piece.length - from);
    into.put(piece, from, length);
    position += length;
    return length;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long to) throws IOException {
    if (to < 0) {
      throw new IOException("Before the beginning of a file");
    }
    position = to;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
