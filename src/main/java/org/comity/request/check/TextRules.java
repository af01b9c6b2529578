package org.comity.request.check;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.form.interview.Place;
import org.comity.language.Language;
import org.comity.request.file.Signed;
import tools.jackson.databind.JsonNode;

/// Rules that look at what was written.
final class TextRules {
  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)\\b(plea bargain|grand jury|subpoena duces tecum|felony|misdemeano[u]?r|AUSA|title"
              + " III|wire fraud|no[- ]bill|nolle prosequi|pen register|mens rea|RICO)\\b");
  private static final int MOST_WORDS = 1_500;
  private static final int LONGEST_SENTENCE = 40;
  private static final int ENOUGH = 40;
  private static final Map<String, Pattern> COMMON_WORDS =
      Map.of(
          "en", Pattern.compile("(?i)\\b(the|of|and|was|were|which|that)\\b"),
          "fr", Pattern.compile("(?iu)\\b(le|les|des|une|est|dans|qui|été)\\b"),
          "es", Pattern.compile("(?iu)\\b(el|los|las|una|por|del|que|fue)\\b"));

  private TextRules() {}

  /// R60: the facts, or a sentence of them, are too long to translate well.
  static List<Hit> length(CaseView view) {
    String facts = view.file().text("facts.summary");
    Language language =
        Language.of(view.file().text("lang.requestLanguage")).orElse(Language.ENGLISH);
    if (language == Language.CHINESE) {
      return List.of();
    }
    var hits = new ArrayList<Hit>();
    int words = words(facts);
    if (words > MOST_WORDS) {
      hits.add(Hit.at("facts.summary", Integer.toString(words)));
    }
    sentences(facts, language).stream()
        .filter(sentence -> words(sentence) > LONGEST_SENTENCE)
        .forEach(sentence -> hits.add(Hit.at("facts.summary", shortened(sentence))));
    return hits;
  }

  private static List<String> sentences(String text, Language language) {
    var found = new ArrayList<String>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
    sentences.setText(text);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      found.add(text.substring(from, to).strip());
      from = to;
    }
    return found;
  }

  private static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      boolean space = text.charAt(at) == ' ' || Character.isWhitespace(text.charAt(at));
      words += within || space ? 0 : 1;
      within = !space;
    }
    return words;
  }

  private static String shortened(String text) {
    return text.length() <= ENOUGH ? text : text.substring(0, ENOUGH) + "…";
  }

  /// R61: a label of one legal system that others do not know.
  static List<Hit> labels(CaseView view) {
    var hits = new ArrayList<Hit>();
    for (String key : List.of("facts.summary", "matter.subject")) {
      Matcher label = LABELS.matcher(view.file().text(key));
      while (label.find()) {
        hits.add(Hit.at(key, label.group()));
      }
    }
    return hits;
  }

  /// R65: the facts are plainly in another language than the one stated.
  static List<Hit> language(CaseView view) {
    String stated = view.file().text("lang.requestLanguage");
    String facts = view.file().text("facts.summary");
    String found = guessed(facts);
    return stated.isEmpty() || found.isEmpty() || found.equals(stated) || !own(stated)
        ? List.of()
        : List.of(Hit.at("lang.requestLanguage", found));
  }

  private static boolean own(String tag) {
    return Language.of(tag).isPresent();
  }

  /// The language of a text by its script, and among those of the Latin one by its common words;
  /// empty if the text does not tell.
  private static String guessed(String text) {
    if (text.length() < ENOUGH) {
      return "";
    }
    if (share(text, Character.UnicodeScript.ARABIC)) {
      return "ar";
    }
    if (share(text, Character.UnicodeScript.HAN)) {
      return "zh";
    }
    if (share(text, Character.UnicodeScript.CYRILLIC)) {
      return "ru";
    }
    return COMMON_WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(text).results().count() * 12 > words(text))
        .max(java.util.Comparator.comparingLong(e -> e.getValue().matcher(text).results().count()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean share(String text, Character.UnicodeScript script) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long own = text.codePoints().filter(sign -> Character.UnicodeScript.of(sign) == script).count();
    return own * 2 > letters;
  }

  /// R66: the case is another now than the one that was signed.
  static List<Hit> changedAfterSignature(CaseView view) {
    JsonNode signed = view.file().root().path("comity").path(Signed.MARK);
    return signed.isString() && !signed.asString().equals(Signed.hash(view.file()))
        ? List.of(Hit.at(Place.of("sign.date")))
        : List.of();
  }
}
