package org.comity.request.letter;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.request.check.Surroundings;
import org.comity.request.content.Inventory;

/// The fixed words of a document in its language, and names as that language writes them.
///
/// @param inventory the texts
/// @param around the names of States and treaties
/// @param language the language of the document
/// @param written the language in which the drafter wrote
/// @param translated texts of hers that stand in the language of the document all the same
/// @param whole whether all of them do
public record Wording(
    Inventory inventory,
    Surroundings around,
    Language language,
    Language written,
    Set<String> translated,
    boolean whole) {
  private static final String THIN_SPACE = "\u202f";
  private static final Pattern LENGTH =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?)?");
  private static final List<MeasureUnit> UNITS =
      List.of(
          MeasureUnit.YEAR,
          MeasureUnit.MONTH,
          MeasureUnit.WEEK,
          MeasureUnit.DAY,
          MeasureUnit.HOUR,
          MeasureUnit.MINUTE);

  /// Keeps a copy of the texts.
  public Wording {
    translated = Set.copyOf(translated);
  }

  /// The text of a key.
  public String text(String key) {
    return inventory.texts().has(key) ? inventory.texts().in(language, key).value() : key;
  }

  /// The label of a field as a letter prints it: what the form asks with a question mark, the
  /// letter states.
  String label(String key) {
    return text(key).replaceFirst("[\\s\\u00a0\\u202f]*[?؟？]$", "").replaceFirst("^¿", "");
  }

  /// The text of a key with values in their places.
  public String text(String key, Map<String, String> values) {
    String sentence = text(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
    }
    return sentence;
  }

  /// Whether there is a text of a key.
  public boolean has(String key) {
    return inventory.texts().has(key);
  }

  /// Whether something the drafter wrote is in another language than the document.
  public boolean foreign() {
    return written != language && !whole;
  }

  /// Whether these words of the drafter are: those with a translated text in them are not.
  boolean foreign(String text) {
    return foreign() && !text.isEmpty() && translated.stream().noneMatch(text::contains);
  }

  Formats formats() {
    return new Formats(language, ZoneOffset.UTC);
  }

  /// The name of a State.
  public String state(String code) {
    return around.stateName(code, language);
  }

  /// The name of a treaty, or of what else a request may rest on.
  public String instrument(String code) {
    Optional<String> held = around.instrumentName(code, language);
    return held.orElseGet(() -> has("basis." + code) ? text("basis." + code) : code);
  }

  /// The name of a language.
  String languageName(String code) {
    return ULocale.getDisplayName(code, language.locale());
  }

  /// A number, its thousands set apart by a thin space at which no line breaks.
  String number(BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
    symbols.setGroupingSeparatorString(language == Language.ARABIC ? "\u00a0" : THIN_SPACE);
    DecimalFormat format = new DecimalFormat("#,##0.######", symbols);
    return format.format(number);
  }

  /// A length of time by ISO 8601 in words; as it is written where it is none.
  String length(String written) {
    Matcher length = LENGTH.matcher(written);
    var measures = new ArrayList<Measure>();
    for (int i = 0; length.matches() && i < UNITS.size(); i++) {
      if (length.group(i + 1) != null) {
        measures.add(new Measure(Integer.valueOf(length.group(i + 1)), UNITS.get(i)));
      }
    }
    return measures.isEmpty()
        ? written
        : MeasureFormat.getInstance(language.locale(), FormatWidth.WIDE)
            .formatMeasures(measures.toArray(new Measure[0]));
  }

  /// What stands between several things in one line.
  String separator() {
    return switch (language) {
      case ARABIC -> "؛ ";
      case CHINESE -> "；";
      default -> "; ";
    };
  }

  /// What stands before words that are added to a value.
  String aside() {
    return language == Language.CHINESE ? "；" : " – ";
  }

  /// Several things one after the other.
  String list(Iterable<String> things) {
    return String.join(separator(), things);
  }

  /// A label as it stands before its value in one line.
  String colon(String label) {
    return switch (language) {
      case CHINESE -> label + "：";
      case FRENCH -> label + "\u202f: ";
      default -> label + ": ";
    };
  }

  /// What ends a sentence.
  String stop() {
    return language == Language.CHINESE ? "。" : ".";
  }

  /// What stands between two sentences.
  String betweenSentences() {
    return language == Language.CHINESE ? "" : " ";
  }

  /// What stands between the given names and the family name of a person.
  String withinName() {
    return language == Language.CHINESE ? "·" : " ";
  }

  /// A label and its value in one line.
  String labelled(String label, String value) {
    return colon(label) + value;
  }
}
