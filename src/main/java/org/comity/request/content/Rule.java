package org.comity.request.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comity.form.Finding.Severity;
import org.comity.form.logic.Expression;
import org.jspecify.annotations.Nullable;

/// A rule across fields.
///
/// @param id such as `R16`; a letter marks the second severity of a rule
/// @param severity what it means for sending
/// @param keys the fields it speaks of, the first being where it is shown
/// @param check how it is found
/// @param when true where it fires; null if the program computes it
/// @param chapters the kinds at whose fields the condition looks
/// @param basis the law or practice it follows from
/// @param origin where it comes from: `treaty`, `national law`, `design`
public record Rule(
    String id,
    Severity severity,
    List<String> keys,
    Check check,
    @Nullable Expression when,
    Set<String> chapters,
    String basis,
    String origin) {
  /// Keeps copies of the lists.
  public Rule {
    keys = List.copyOf(keys);
    chapters = Set.copyOf(chapters);
  }

  /// How a rule is found to fire.
  public enum Check {
    /// By its condition.
    CONDITION,
    /// By the program: status data, calendar, form of a number.
    CODE,
    /// By an estimate: it is marked so and never stops anybody.
    JUDGEMENT;

    static Optional<Check> of(String word) {
      return Arrays.stream(values())
          .filter(check -> check.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst();
    }
  }

  /// The key of its message.
  public String message() {
    return "rule." + id;
  }
}
