package org.comity.directory.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comity.directory.LanguageRule;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;

/// Reads language codes and the rules made of them.
final class Rules {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Rules() {}

  /// A code of ISO 639; with a problem for another text.
  static String language(CsvRow row, String column, String code) {
    if (!CODES.contains(code)) {
      row.problem(Problem.Code.UNKNOWN_LANGUAGE, column + ": no code of a language: " + code);
    }
    return code;
  }

  /// The rule of a row; empty, with a problem, where there is none.
  static Optional<LanguageRule> of(CsvRow row) {
    List<String> codes = row.list("languages");
    codes.forEach(code -> language(row, "languages", code));
    if (codes.isEmpty()) {
      row.required("languages");
      return Optional.empty();
    }
    return row.word("mode", mode -> of(mode, codes));
  }

  private static Optional<LanguageRule> of(String mode, List<String> codes) {
    return switch (mode) {
      case "any" -> Optional.of(new LanguageRule.Any(codes));
      case "all" -> Optional.of(new LanguageRule.All(codes));
      case "in-order" -> Optional.of(new LanguageRule.InOrder(codes));
      default -> Optional.empty();
    };
  }
}
