package org.comity.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program that runs, started by `./comity run` as anybody would.
///
/// @param process it
/// @param port where it serves
/// @param seconds from the command to the printed address
record Started(Process process, int port, double seconds) implements AutoCloseable {

  /// Starts it on a data folder and waits for its address.
  static Started on(Options options, Path data) {
    int port = freePort();
    String comity = options.root().resolve("comity").toString();
    return of(port, List.of(comity, "run", "--data", data.toString(), "--port", port + ""));
  }

  /// Starts it with a bare page beside its own, and with what measures ways.
  ///
  /// @param page the file whose bytes the bare page sends
  static Started withBarePage(Options options, Path data, Path page) {
    int port = freePort();
    Path program = options.root().resolve("target/program/comity.jar");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<String>(List.of(java));
    command.addAll(List.of(System.getProperty("bench.java").split("\\s+")));
    command.add(
        "-Dspring.main.sources=" + BarePage.class.getName() + "," + MadeWays.class.getName());
    command.add("-Dbench.page=" + page);
    // The bench has parts of its own, which the build could not foretell.
    command.add("-Dspring.aot.enabled=false");
    command.addAll(List.of("-cp", program + ":" + options.classes(), "org.comity.Comity"));
    command.addAll(List.of("run", "--data", data.toString(), "--port", port + ""));
    return of(port, command);
  }

  private static Started of(int port, List<String> command) {
    long before = System.nanoTime();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.contains("Comity is at")) {
          // What nobody reads fills the pipe, and then the program waits for ever to say more.
          Thread.ofVirtual().start(() -> readOut(said));
          return new Started(process, port, (System.nanoTime() - before) / 1e9);
        }
      }
      throw new IllegalStateException("The program ended before it served");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readOut(BufferedReader said) {
    try (said) {
      while (said.readLine() != null) {
        continue;
      }
    } catch (IOException e) {
      // The program was ended, and with it what it says.
      return;
    }
  }

  /// What its processes hold, in KB: each shared page counts for its share.
  long kilobytes() {
    return processes().mapToLong(part -> Memory.kilobytes(part.pid())).sum();
  }

  /// What its processes have spent of the processors.
  Duration spent() {
    return processes()
        .flatMap(part -> part.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Stream<ProcessHandle> processes() {
    ProcessHandle root = process.toHandle();
    return Stream.concat(Stream.of(root), root.descendants());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
