package org.comity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Names of authorities that never were, made from a seed: a kind, a field, a unit and a town of
/// one of two hundred States. Towns are made of syllables, so that there are ever more words, as
/// there are in a real directory.
final class MadeNames {
  private static final List<String> KINDS =
      List.of("Ministry", "Department", "Office", "Directorate", "Agency", "Court", "Service");
  private static final List<String> FIELDS =
      List.of(
          "Justice",
          "the Interior",
          "Foreign Affairs",
          "the Prosecutor General",
          "Financial Intelligence",
          "Customs",
          "Asset Recovery",
          "International Cooperation",
          "Police",
          "Corrections");
  private static final String[] SYLLABLES =
      "ba be da do fe ga ha ka ki la lo ma mi na no pa ra ri sa se ta to va ve za".split(" ");
  private static final int STATES = 200;
  private static final int LONG = 5;

  private final Random random;

  MadeNames(long seed) {
    this.random = new Random(seed);
  }

  /// So many authorities, each with its names, by an identifier.
  Map<String, List<String>> authorities(int count) {
    List<String> states = new ArrayList<>();
    while (states.size() < STATES) {
      states.add(town() + "land");
    }
    List<String> towns = new ArrayList<>();
    while (towns.size() < Math.sqrt(count) * LONG) {
      towns.add(town());
    }
    Map<String, List<String>> made = new TreeMap<>();
    for (int at = 0; at < count; at++) {
      String name = "%s of %s, %s Unit".formatted(any(KINDS), any(FIELDS), any(towns));
      made.put("a" + at, List.of(name, any(states)));
    }
    return made;
  }

  /// What somebody would type to find one of these.
  String query(Map<String, List<String>> made) {
    List<String> names = made.getOrDefault("a" + random.nextInt(made.size()), List.of());
    String[] words = names.getFirst().split("[ ,]+");
    return words[0] + " " + words[words.length - 2] + " " + names.getLast();
  }

  /// The same with a letter wrong in its longest word.
  String misspelled(String query) {
    String[] words = query.split(" ");
    int at = words[1].length() >= LONG ? 1 : 2;
    var wrong = new StringBuilder(words[at]);
    wrong.setCharAt(1 + random.nextInt(wrong.length() - 2), 'x');
    words[at] = wrong.toString();
    return String.join(" ", words);
  }

  private String town() {
    var town = new StringBuilder();
    for (int i = 0; i < 3 + random.nextInt(2); i++) {
      town.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return town.substring(0, 1).toUpperCase(Locale.ROOT) + town.substring(1);
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
