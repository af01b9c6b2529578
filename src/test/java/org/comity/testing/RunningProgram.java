package org.comity.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The program in a process of its own, as `./comity` starts it, on a data folder of a test.
public final class RunningProgram {
  private static final String LAST_LINE = "Stop with Ctrl+C";

  private final Process process;
  private final StringBuilder said = new StringBuilder();

  private RunningProgram(Process process) {
    this.process = process;
  }

  /// Starts `run` on a folder and any free port, and waits until it serves or has ended.
  public static RunningProgram on(Path data, String... options) {
    return on(data, Map.of(), options);
  }

  /// Starts it with further variables in its environment.
  public static RunningProgram on(Path data, Map<String, String> environment, String... options) {
    try {
      var builder = new ProcessBuilder(command(data, options)).redirectErrorStream(true);
      builder.environment().putAll(environment);
      var program = new RunningProgram(builder.start());
      program.untilItServes();
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path data, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.comity.Comity"));
    command.addAll(List.of("run", "--data", data.toString(), "--port", "0"));
    command.addAll(List.of(options));
    return command;
  }

  private void untilItServes() throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.contains(LAST_LINE)) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        return;
      }
    }
  }

  /// What it printed until it served or ended.
  public String said() {
    return said.toString();
  }

  /// Its process.
  public long pid() {
    return process.pid();
  }

  /// Stops it as the system does, and gives its exit code.
  public int stop() {
    process.destroy();
    return ended();
  }

  /// The exit code of one that ended by itself.
  public int ended() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
