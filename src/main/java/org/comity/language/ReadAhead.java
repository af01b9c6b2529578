package org.comity.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Content that a thread of its own reads once, while the program goes on starting. Whoever asks
/// for it earlier waits for it.
public final class ReadAhead<T> implements Supplier<T> {
  private final CompletableFuture<T> content;

  private ReadAhead(CompletableFuture<T> content) {
    this.content = content;
  }

  /// Begins to read.
  public static <T> ReadAhead<T> of(Supplier<T> reading) {
    return new ReadAhead<>(
        CompletableFuture.supplyAsync(
            reading, task -> Thread.ofPlatform().daemon().name("reading-ahead").start(task)));
  }

  /// What was read; fails as the reading failed.
  @Override
  public T get() {
    try {
      return content.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
