package org.comity.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is found while one definition is read: problems, notes, and the texts it refers to.
final class Report {
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<Problem> notes = new LinkedHashSet<>();
  private final Map<String, List<Spot>> textUses = new LinkedHashMap<>();

  /// Refuses what stands at a spot. The arguments alternate name and value.
  void refuse(Spot spot, String code, Object... arguments) {
    problems.add(problem(spot, code, arguments));
  }

  /// Notes what stands at a spot. The arguments alternate name and value.
  void note(Spot spot, String code, Object... arguments) {
    notes.add(problem(spot, code, arguments));
  }

  void uses(String textKey, Spot spot) {
    textUses.computeIfAbsent(textKey, absent -> new ArrayList<>()).add(spot);
  }

  Map<String, List<Spot>> textUses() {
    return textUses;
  }

  /// All problems, by line within each file.
  List<Problem> problems() {
    return sorted(problems);
  }

  List<Problem> notes() {
    return sorted(notes);
  }

  private static List<Problem> sorted(Set<Problem> found) {
    var sorted = new ArrayList<>(found);
    sorted.sort(
        java.util.Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::code));
    return sorted;
  }

  private static Problem problem(Spot spot, String code, Object... arguments) {
    var named = new HashMap<String, Object>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      named.put((String) arguments[i], arguments[i + 1]);
    }
    return new Problem(spot.file(), spot.line(), spot.key(), code, named);
  }
}
