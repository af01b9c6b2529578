package org.comity.document.pdf;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Lets two documents be laid out at a time, each with fonts of its own: a font file must not be
/// read by two, and one long document takes 150 MB while it is laid out.
final class FontSets {
  private static final int AT_A_TIME = 2;

  private final Semaphore places = new Semaphore(AT_A_TIME, true);
  private final Deque<Fonts> free = new ConcurrentLinkedDeque<>();

  /// Waits for fonts, does the work with them and gives them back.
  <T> T with(Function<Fonts, T> work) {
    places.acquireUninterruptibly();
    try {
      Fonts kept = free.pollFirst();
      Fonts fonts = kept == null ? new Fonts() : kept;
      T done = work.apply(fonts);
      free.addFirst(fonts);
      return done;
    } finally {
      places.release();
    }
  }
}
