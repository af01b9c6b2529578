package org.comity.upkeep.doctor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/// What was found about one thing.
///
/// @param level how it is
/// @param subject what was looked at, a few words
/// @param found what was found
/// @param todo what helps; empty where nothing has to be done
public record Finding(Level level, String subject, String found, String todo) {

  /// How a thing is.
  public enum Level {
    /// As it should be.
    GREEN(0),
    /// It works, and somebody should look at it.
    WARNING(1),
    /// It does not work, or data is in danger.
    RED(2);

    private final int exitCode;

    Level(int exitCode) {
      this.exitCode = exitCode;
    }

    /// What a command ends with that found nothing worse.
    public int exitCode() {
      return exitCode;
    }

    /// The word for it: `green`.
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Finding green(String subject, String found) {
    return new Finding(Level.GREEN, subject, found, "");
  }

  static Finding warning(String subject, String found, String todo) {
    return new Finding(Level.WARNING, subject, found, todo);
  }

  /// What does not work, and what helps.
  public static Finding red(String subject, String found, String todo) {
    return new Finding(Level.RED, subject, found, todo);
  }

  /// Green if there is nothing in the list of what is wrong, else red with all of it.
  static Finding unless(List<String> wrong, String subject, String right, String todo) {
    return wrong.isEmpty() ? green(subject, right) : red(subject, String.join("; ", wrong), todo);
  }

  /// One line for a person, and a second one with what to do.
  public String text() {
    String line = "%-8s %-14s %s".formatted(level.word(), subject, found);
    return todo.isEmpty() ? line : line + "\n" + " ".repeat(24) + todo;
  }
}
