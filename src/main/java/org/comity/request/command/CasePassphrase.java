package org.comity.request.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a command learns the passphrase of an encrypted case: from a file, from the environment,
/// else from the console without showing it. Never as a word of the command, which everybody on the
/// machine can read.
final class CasePassphrase {
  private static final String VARIABLE = "COMITY_PASSPHRASE";
  private static final int SHORTEST = 14;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "For an encrypted case: the passphrase is the first line of this file; else it is taken"
              + " from COMITY_PASSPHRASE, else it is asked for.")
  private @Nullable Path file;

  /// The passphrase of a case that is there; empty if there is nobody to ask.
  Optional<char[]> existing() {
    return given().or(() -> ask("Passphrase of the case: "));
  }

  /// A passphrase for a new file, asked for twice; empty if it is shorter than 14 characters, if
  /// the two differ, or if there is nobody to ask.
  Optional<char[]> chosen() {
    return given().or(CasePassphrase::askTwice).filter(chosen -> chosen.length >= SHORTEST);
  }

  private Optional<char[]> given() {
    return file != null
        ? firstLine(file)
        : Optional.ofNullable(System.getenv(VARIABLE))
            .filter(given -> !given.isEmpty())
            .map(String::toCharArray);
  }

  private static Optional<char[]> firstLine(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().map(String::toCharArray);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<char[]> askTwice() {
    return ask("Passphrase for the case (14 characters or more): ")
        .filter(
            first -> ask("Once more: ").filter(again -> Arrays.equals(first, again)).isPresent());
  }

  private static Optional<char[]> ask(String question) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("%s", question));
  }
}
