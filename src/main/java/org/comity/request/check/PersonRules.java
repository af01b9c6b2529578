package org.comity.request.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.form.interview.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Rules that look at persons.
final class PersonRules {
  private static final Set<String> SWORN = Set.of("witness", "expert");
  private static final Pattern PRIVILEGED =
      Pattern.compile(
          "(?iu)lawyer|attorney|advocate|barrister|solicitor|doctor|physician|journalist|diplomat"
              + "|avocat|m[ée]decin|journaliste|diplomate|abogad|m[ée]dic|periodista|diplom[aá]tic"
              + "|адвокат|врач|журналист|дипломат|محام|طبيب|صحفي|دبلوماسي|律师|医生|记者|外交");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
  private static final int SHORTEST = 5;

  private PersonRules() {}

  /// R27: sworn evidence is wanted of a witness or expert, and the item does not ask for the oath.
  static List<Hit> oath(CaseView view) {
    var hits = new ArrayList<Hit>();
    boolean wanted = view.yes(Place.of("proc.oath"));
    for (Place place : view.places("evi.oath")) {
      boolean sworn = SWORN.contains(view.text(new Place("evi.status", place.item())));
      if (wanted && sworn && !view.yes(place)) {
        hits.add(Hit.at(place));
      }
    }
    return hits;
  }

  /// R36: the decision was made in absence, and nothing says how the defence was guaranteed.
  static List<Hit> absence(CaseView view) {
    return Stream.of("cfe.inAbsentia", "ext.inAbsentia")
        .flatMap(key -> view.places(key).stream())
        .filter(place -> view.yes(place) && view.beside(place).isEmpty())
        .map(Hit::at)
        .toList();
  }

  /// R50: a word of the facts is nearly, but not quite, the family name of a person.
  static List<Hit> spelling(CaseView view) {
    Set<String> words = words(view.file().text("facts.summary"));
    var hits = new ArrayList<Hit>();
    for (JsonNode person : view.entries(Place.of("pers.list"))) {
      String name = person.path("familyName").asString("");
      Set<String> known = words(name + " " + person.path("otherNames"));
      for (String word : words) {
        if (name.length() >= SHORTEST && !known.contains(word) && near(word, name)) {
          hits.add(new Hit(Place.of("facts.summary"), "", word + " – " + name));
        }
      }
    }
    return hits;
  }

  private static Set<String> words(String text) {
    return BREAKS
        .splitAsStream(text)
        .filter(word -> word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// One letter more, less, other, or two neighbours changed.
  private static boolean near(String word, String name) {
    String one = word.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(one.length(), other.length())
        && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(one.length(), other.length()) - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    boolean swapped =
        left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    return start > 0 && (swapped || (left.length() <= 1 && right.length() <= 1));
  }

  /// R58: the occupation of a person suggests a privilege, and nothing is said of it.
  static List<Hit> privilege(CaseView view) {
    boolean said = !view.file().text("pers.privileges").isEmpty();
    return said
        ? List.of()
        : view.entries(Place.of("pers.list")).stream()
            .map(person -> person.path("occupation").asString(""))
            .filter(occupation -> PRIVILEGED.matcher(occupation).find())
            .map(occupation -> Hit.at("pers.privileges", occupation))
            .toList();
  }

  /// R62: what looks like the real name of an agent stands in the open.
  static List<Hit> agent(CaseView view) {
    String parts = view.file().root().path("conf.sealedParts").toString();
    return Stream.of("cov.agent", "cov.legend")
        .filter(key -> !parts.contains(key))
        .flatMap(key -> view.places(key).stream())
        .filter(place -> NAME.matcher(view.text(place)).find())
        .map(Hit::at)
        .toList();
  }

  /// R69: a word by which something sealed is known stands in the open.
  static List<Hit> sealed(CaseView view) {
    SealedWords words = SealedWords.of(view.file());
    if (words.none()) {
      return List.of();
    }
    String parts = view.file().root().path("conf.sealedParts").toString();
    var hits = new ArrayList<Hit>();
    for (Place place : view.written()) {
      if (!parts.contains('"' + place.key() + '"')) {
        open(view.interview().written(place), words)
            .ifPresent(found -> hits.add(new Hit(place, "", found)));
        words.in(view.beside(place)).ifPresent(found -> hits.add(new Hit(place, "", found)));
      }
    }
    for (int item = 0; item < view.interview().items().size(); item++) {
      String asked = view.interview().items().get(item).node().path("text").asString("");
      String at = "asst.items[" + item + "].text";
      words.in(asked).ifPresent(found -> hits.add(new Hit(Place.of("asst.items"), at, found)));
    }
    return hits.stream().distinct().toList();
  }

  /// The first sealed word in a value, but for what is sealed itself.
  private static Optional<String> open(@Nullable JsonNode node, SealedWords words) {
    if (node == null || SealedWords.sealed(node)) {
      return Optional.empty();
    }
    if (node.isObject()) {
      // Identifiers are never printed.
      return node.properties().stream()
          .filter(part -> !part.getKey().equals("id") && !part.getKey().equals("ref"))
          .flatMap(part -> open(part.getValue(), words).stream())
          .findFirst();
    }
    return node.isArray()
        ? node.valueStream().flatMap(each -> open(each, words).stream()).findFirst()
        : words.in(node.asString(""));
  }
}
