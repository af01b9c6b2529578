package org.comity.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server that a killed program left behind in a data folder.
final class OrphanedServer {
  private static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(5);
  private static final int SECONDS = 60;

  private OrphanedServer() {}

  /// Stops the server that runs on this data, if its process id and start time are those that it
  /// wrote down; a stranger that got the same process id is left alone.
  static void stopIn(Path data) {
    Path note = data.resolve("postmaster.pid");
    if (!Files.exists(note)) {
      return;
    }
    try {
      List<String> lines = Files.readAllLines(note);
      long pid = Long.parseLong(lines.getFirst().strip());
      Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
      ProcessHandle.of(pid)
          .filter(found -> startedAt(found, started))
          .ifPresent(found -> end(found));
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Asks a server to end its sessions and stop, and waits until it has.
  static void interrupt(ProcessHandle server) {
    if (server.isAlive()) {
      end(server);
    }
  }

  private static boolean startedAt(ProcessHandle process, Instant started) {
    return process
        .info()
        .startInstant()
        .map(at -> Duration.between(at, started).abs().compareTo(CLOCK_DIFFERENCE) < 0)
        .orElse(false);
  }

  private static void end(ProcessHandle server) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
      server.onExit().get(SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The earlier PostgreSQL does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
