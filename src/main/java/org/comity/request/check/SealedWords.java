package org.comity.request.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;

/// The words by which what is sealed in a case could be known: the names of persons whose identity
/// is sealed, whole and in parts, their numbers and addresses, and the titles of sealed annexes.
///
/// They are found whatever their case, accents and hyphens, also parted at the end of a line, with
/// the endings of Russian and the prefixes of Arabic. A part of a name counts by itself only where
/// nobody in the open bears it too: that a bank has the name of a witness does not tell of her. A
/// name in another script than it was written in is not found.
public final class SealedWords {
  private static final List<String> NAMES =
      List.of("familyName", "givenNames", "nameInOriginalScript");
  private static final List<String> OTHERS =
      List.of("nationalNumber", "title", "file", "biometrics", "counsel");
  private static final List<String> SEVERAL =
      List.of("identityDocuments", "phones", "emails", "otherNames");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_NUMBER = 5;
  private static final int LONG_ENOUGH = 8;

  private final Set<String> wholes = new LinkedHashSet<>();
  private final Set<String> parts = new LinkedHashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Map<String, Pattern> forms = new HashMap<>();

  private SealedWords() {}

  /// The sealed words of a case.
  public static SealedWords of(CaseFile file) {
    var words = new SealedWords();
    if (!any(file.root())) {
      return words;
    }
    words.collect(file.root());
    words.parts.removeAll(words.open);
    return words;
  }

  private static boolean any(JsonNode node) {
    if (!node.isContainer()) {
      return false;
    }
    if (node.isObject() && sealed(node)) {
      return true;
    }
    for (JsonNode each : node) {
      if (any(each)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an entry is sealed.
  static boolean sealed(JsonNode entry) {
    return entry.path("sealed").asBoolean(false);
  }

  private void collect(JsonNode node) {
    if (node.isObject() && sealed(node)) {
      take(node);
    } else {
      Stream.of("familyName", "givenNames", "name")
          .map(key -> PlainWords.of(node.path(key).asString("")).words())
          .forEach(name -> open.addAll(List.of(name.split(" ", -1))));
      node.forEach(this::collect);
    }
  }

  private void take(JsonNode entry) {
    String family = entry.path("familyName").asString("");
    String given = entry.path("givenNames").asString("");
    whole(given + " " + family);
    whole(family + " " + given);
    for (String key : NAMES) {
      name(entry.path(key).asString(""));
    }
    OTHERS.forEach(key -> whole(entry.path(key).asString("")));
    for (String key : SEVERAL) {
      entry.path(key).forEach(each -> whole(each.asString("")));
    }
    entry.path("otherNames").forEach(each -> name(each.asString("")));
    for (JsonNode address : entry.path("addresses")) {
      address.path("lines").asString("").lines().forEach(this::whole);
    }
  }

  private void whole(String text) {
    String words = PlainWords.of(text).words();
    if (words.contains(" ") || words.length() >= SHORTEST_NUMBER || ideographic(words)) {
      wholes.add(words);
    }
    // A number within words, such as that of a passport.
    Stream.of(words.split(" ", -1))
        .filter(word -> word.length() >= SHORTEST_NUMBER && word.matches(".*\\d.*"))
        .forEach(wholes::add);
  }

  private void name(String text) {
    String words = PlainWords.of(text).words();
    for (String part : words.split(" ", -1)) {
      if (part.length() >= SHORTEST || (ideographic(part) && part.length() > 1)) {
        parts.add(part);
      }
    }
    if (words.contains(" ")) {
      whole(text);
    }
  }

  private static boolean ideographic(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /// Whether there are none.
  public boolean none() {
    return wholes.isEmpty() && parts.isEmpty();
  }

  /// The first of them that stands in a text, as it is compared; empty if none does.
  public Optional<String> in(String text) {
    PlainWords plain = PlainWords.of(text);
    return Stream.concat(wholes.stream(), parts.stream())
        .filter(word -> stands(word, plain))
        .findFirst();
  }

  private boolean stands(String word, PlainWords text) {
    if (ideographic(word)) {
      return text.joined().contains(word.replace(" ", ""));
    }
    String joined = word.replace(" ", "");
    // However it is set apart: V. e. x. f. o. r. d.
    if (word.contains(" ") && joined.length() >= LONG_ENOUGH && text.joined().contains(joined)) {
      return true;
    }
    boolean number = joined.length() - joined.replaceAll("\\d", "").length() > SHORTEST_NUMBER;
    if (number && text.joined().contains(joined)) {
      return true;
    }
    return forms.computeIfAbsent(word, SealedWords::pattern).matcher(text.spaced()).find();
  }

  private static Pattern pattern(String word) {
    List<String> forms = new ArrayList<>();
    for (String part : word.split(" ", -1)) {
      forms.add(form(part));
    }
    return Pattern.compile(" " + String.join(" ", forms) + " ");
  }

  /// A word with what its language joins to it: Russian endings, the Arabic article and
  /// prepositions, the s of English and German.
  private static String form(String part) {
    Character.UnicodeScript script = Character.UnicodeScript.of(part.codePointAt(0));
    return switch (script) {
      case CYRILLIC -> Pattern.quote(stem(part)) + "\\p{L}{0,3}";
      case ARABIC -> "[وفبكل]{0,2}(?:ال)?" + Pattern.quote(part);
      default -> Pattern.quote(part) + "s?";
    };
  }

  /// Without the last vowel, which a case changes.
  private static String stem(String part) {
    return part.length() > SHORTEST ? part.replaceFirst("[аеиоуыьйюя]$", "") : part;
  }
}
