package org.comity.database.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Carries what the server says into its log file and tells when it is ready.
final class ServerLog {
  private static final String READY = "database system is ready to accept connections";

  private ServerLog() {}

  /// Completes when the server takes connections, fails when it ends before. Goes on writing the
  /// log until the server ends.
  static CompletableFuture<Void> untilReady(BufferedReader said, Path log) {
    var ready = new CompletableFuture<Void>();
    Thread.ofPlatform().daemon().name("postgresql-log").start(() -> carry(said, log, ready));
    return ready;
  }

  private static void carry(BufferedReader said, Path log, CompletableFuture<Void> ready) {
    try (Writer out = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        out.write(line + "\n");
        out.flush();
        if (line.contains(READY)) {
          ready.complete(null);
        }
      }
      ready.completeExceptionally(new IllegalStateException("The server ended"));
    } catch (IOException e) {
      ready.completeExceptionally(new UncheckedIOException(e));
    }
  }
}
