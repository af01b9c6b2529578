package org.comity.form.web;

import java.util.List;
import java.util.UUID;
import org.comity.language.Folding;

/// A law of the library as a field offers it.
///
/// @param id the law
/// @param label what a person picks or types: the title, with the date where two bear the same
/// @param names under which other names it is found
public record LawOption(UUID id, String label, String names) {
  private static final int MOST = 5;

  /// The first few laws that have every typed word in a title, in whatever language, or in a short
  /// name; none as long as nothing is typed.
  public static List<LawOption> found(List<LawOption> offered, String typed) {
    return typed.isBlank()
        ? List.of()
        : offered.stream()
            .filter(law -> Folding.finds(typed, law.label + "\n" + law.names))
            .limit(MOST)
            .toList();
  }
}
