package org.comity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Programs that make a PDF out of a file of ours, each started anew for a file as a server without
/// one of its own would start them.
final class Converters {
  private static final Pattern TIME = Pattern.compile("(\\d+)m([0-9.]+)s");
  private static final int MINUTE = 60;
  private static final double MILLI = 1e3;

  private Converters() {}

  /// Headless LibreOffice, with a profile of its own; empty where it is not installed.
  static Optional<List<String>> office(Path docx, Path folder) {
    return installed("soffice", "libreoffice")
        .map(
            program ->
                List.of(
                    program,
                    "-env:UserInstallation=file://" + folder.resolve("profile"),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString(),
                    docx.toString()));
  }

  /// Headless Chromium; empty where it is not installed.
  static Optional<List<String>> browser(Path page, Path folder) {
    return installed("chromium", "chromium-browser", "google-chrome")
        .map(
            program ->
                List.of(
                    program,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + folder.resolve("browser"),
                    "--print-to-pdf=" + folder.resolve("browser.pdf"),
                    "file://" + page));
  }

  private static Optional<String> installed(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(each -> each + "/" + name))
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst();
  }

  /// What one conversion costs: the processor time of the program and of all that it waited for, as
  /// the shell tells it, and the time on the wall.
  static Spent spent(List<String> command, Path result, int warm, int times) {
    for (int i = 0; i < warm; i++) {
      cpu(command, result);
    }
    double cpu = 0;
    long begin = System.nanoTime();
    for (int i = 0; i < times; i++) {
      cpu += cpu(command, result);
    }
    return new Spent(cpu / times, (System.nanoTime() - begin) / 1e6 / times);
  }

  private static double cpu(List<String> command, Path result) {
    try {
      Files.deleteIfExists(result);
      String line = String.join("' '", command);
      String said = Commands.output(List.of("sh", "-c", "'" + line + "' >&2; times"));
      if (!Files.exists(result)) {
        throw new IllegalStateException("No PDF was made by " + command);
      }
      String children = said.lines().reduce("", (first, last) -> last);
      return TIME.matcher(children).results().mapToDouble(Converters::millis).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double millis(MatchResult time) {
    return (Integer.parseInt(time.group(1)) * MINUTE + Double.parseDouble(time.group(2))) * MILLI;
  }
}
