package org.comity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Other programs.
final class Commands {
  private Commands() {}

  /// Runs a program to its end and gives what it printed.
  static String output(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Runs a peer, which prints `micros CPU WALL`, and gives these numbers.
  static double[] micros(List<String> command) {
    String said = output(command);
    String line =
        said.lines().filter(found -> found.startsWith("micros ")).findFirst().orElseThrow();
    String[] parts = line.split(" ");
    return Arrays.stream(parts).skip(1).mapToDouble(Double::parseDouble).toArray();
  }
}
