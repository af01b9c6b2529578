package org.comity.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.comity.database.DatabaseAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as `./comity run` starts it, in a process of its own that can be killed.
final class RunningProgram {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<RunningProgram> STARTED = new ArrayList<>();

  private final Process process;
  private final Path data;
  private final int port;
  private Duration startTook = Duration.ZERO;

  private RunningProgram(Process process, Path data, int port) {
    this.process = process;
    this.data = data;
    this.port = port;
  }

  /// Starts it on a data folder and waits until it serves.
  static RunningProgram on(Path data) {
    int port = freePort();
    Path log = data.resolveSibling(data.getFileName() + ".log");
    try {
      Process started =
          new ProcessBuilder(command(data, port))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      var program = new RunningProgram(started, data, port);
      STARTED.add(program);
      program.awaitPages(log);
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path data, int port) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classPath(),
        "org.comity.Comity",
        "run",
        "--data",
        data.toString(),
        "--port",
        Integer.toString(port));
  }

  private void awaitPages(Path log) throws IOException {
    Path note = data.resolve("run.json");
    long begun = System.nanoTime();
    long end = begun + PATIENCE.toNanos();
    while (!(serves() && noted(note))) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The program did not start:\n" + Files.readString(log));
      }
      pause();
    }
    startTook = Duration.ofNanos(System.nanoTime() - begun);
  }

  /// How long it took until it served.
  Duration startTook() {
    return startTook;
  }

  private boolean noted(Path note) {
    return Files.exists(note) && note().path("pid").asLong() == process.pid();
  }

  private boolean serves() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
              .send(
                  HttpRequest.newBuilder(address("/en/sign-in")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void pause() {
    try {
      process.waitFor(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The address of a page.
  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /// Its database, as the superuser of the embedded server.
  DatabaseAddress database() {
    String url = note().path("database").asString();
    try {
      String password = Files.readString(data.resolve("postgresql/password")).strip();
      return new DatabaseAddress(url, "postgres", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode note() {
    return JSON.readTree(data.resolve("run.json").toFile());
  }

  /// The process id of the embedded server.
  long databaseProcess() {
    try {
      Path note = data.resolve("postgresql/data/postmaster.pid");
      return Long.parseLong(Files.readAllLines(note).getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `kill -9` of the program alone.
  void kill() {
    signal("-KILL", List.of(process.pid()));
    process.onExit().join();
  }

  /// `kill -9` of PostgreSQL, its every process at once; then of the program, which has nothing
  /// left to work on.
  void killDatabase() {
    ProcessHandle server = ProcessHandle.of(databaseProcess()).orElseThrow();
    List<Long> all =
        java.util.stream.Stream.concat(java.util.stream.Stream.of(server), server.descendants())
            .map(ProcessHandle::pid)
            .toList();
    signal("-KILL", all);
    server.onExit().join();
    kill();
  }

  /// Ends what tests have left running.
  static void endAll() {
    STARTED.forEach(RunningProgram::stop);
    STARTED.clear();
  }

  /// Stops it as Ctrl+C does.
  void stop() {
    process.destroy();
    process.onExit().join();
  }

  private static void signal(String signal, List<Long> processes) {
    String all = processes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    try {
      new ProcessBuilder("sh", "-c", "kill " + signal + " " + all).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !entry.replaceAll("/$", "").endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
