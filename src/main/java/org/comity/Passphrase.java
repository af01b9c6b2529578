package org.comity;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.comity.upkeep.backup.UnusableBackupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a command learns the passphrase of a backup: from a file, from the environment, else from
/// the console without showing it. Never as a word of the command, which everybody on the machine
/// can read.
final class Passphrase {
  private static final String VARIABLE = "COMITY_BACKUP_PASSPHRASE";
  private static final int SHORTEST = 14;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "The passphrase is the first line of this file; else it is taken from"
              + " COMITY_BACKUP_PASSPHRASE, else it is asked for.")
  private @Nullable Path file;

  /// The passphrase of a backup that is there.
  char[] existing() {
    return given().orElseGet(() -> ask("Passphrase of the backup: "));
  }

  /// A passphrase for a new backup, of 14 characters or more, asked for twice.
  char[] chosen() {
    char[] chosen = given().orElseGet(Passphrase::askTwice);
    if (chosen.length < SHORTEST) {
      throw new UnusableBackupException(
          "A passphrase has %d characters or more; several words are best.".formatted(SHORTEST));
    }
    return chosen;
  }

  private Optional<char[]> given() {
    if (file != null) {
      return Optional.of(firstLine(file));
    }
    return Optional.ofNullable(System.getenv(VARIABLE))
        .filter(given -> !given.isEmpty())
        .map(String::toCharArray);
  }

  private static char[] firstLine(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("").toCharArray();
    } catch (IOException e) {
      throw new UnusableBackupException("The file of the passphrase cannot be read: " + file, e);
    }
  }

  private static char[] askTwice() {
    char[] first = ask("Passphrase for the backup (14 characters or more): ");
    if (!Arrays.equals(first, ask("Once more: "))) {
      throw new UnusableBackupException("The two passphrases differ; nothing was written.");
    }
    return first;
  }

  private static char[] ask(String question) {
    Console console =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .orElseThrow(
                () ->
                    new UnusableBackupException(
                        "There is no console to ask for the passphrase: give --passphrase-file or %s."
                            .formatted(VARIABLE)));
    char[] answer = console.readPassword("%s", question);
    if (answer == null) {
      throw new UnusableBackupException("No passphrase was given.");
    }
    return answer;
  }
}
