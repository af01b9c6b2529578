package org.comity.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All definitions known to this installation, by questionnaire and edition.
public final class Definitions {
  private static final Comparator<String> BY_NUMBERS = Definitions::compareNumbers;

  private final Map<String, TreeMap<String, Definition>> editions = new TreeMap<>();

  /// Takes them all; two that have the same edition are a bug of the caller.
  public Definitions(Collection<Definition> definitions) {
    for (Definition definition : definitions) {
      TreeMap<String, Definition> own =
          editions.computeIfAbsent(definition.id(), absent -> new TreeMap<>(BY_NUMBERS));
      if (own.put(definition.edition(), definition) != null) {
        throw new IllegalArgumentException(
            "Two definitions are " + definition.id() + " " + definition.edition());
      }
    }
  }

  /// The latest edition of each questionnaire, in the order of their names.
  public List<Definition> latest() {
    var latest = new ArrayList<Definition>();
    editions.values().forEach(own -> latest.add(own.lastEntry().getValue()));
    return latest;
  }

  /// The latest edition of a questionnaire.
  public Optional<Definition> latest(String questionnaire) {
    return Optional.ofNullable(editions.get(questionnaire)).map(own -> own.lastEntry().getValue());
  }

  /// One edition of a questionnaire.
  public Optional<Definition> edition(String questionnaire, String edition) {
    return Optional.ofNullable(editions.get(questionnaire)).map(own -> own.get(edition));
  }

  /// The questionnaire of an instrument and a cluster, in its latest edition.
  public Optional<Definition> of(String instrument, String cluster) {
    return latest().stream()
        .filter(definition -> definition.head().instrument().equals(instrument))
        .filter(definition -> definition.head().cluster().equals(cluster))
        .findFirst();
  }

  /// Orders "2026-2" before "2026-10".
  private static int compareNumbers(String one, String other) {
    String[] left = one.split("-", -1);
    String[] right = other.split("-", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int byLength = Integer.compare(left[i].length(), right[i].length());
      int order = byLength != 0 ? byLength : left[i].compareTo(right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }
}
