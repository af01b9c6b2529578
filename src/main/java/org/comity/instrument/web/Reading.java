package org.comity.instrument.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.comity.instrument.AsAt;
import org.comity.language.Language;
import org.comity.language.LanguageNames;
import org.comity.language.Text;
import org.comity.language.Words;
import org.comity.shell.Visitor;

/// The words, dates and texts of one reader.
///
/// @param words the words of the interface
/// @param visitor the reader
public record Reading(Words words, Visitor visitor) {

  /// The reader's language.
  public Language language() {
    return visitor.language();
  }

  /// The sentence of a key; arguments alternate name and value.
  public String say(String key, Object... arguments) {
    return words.say(language(), key, arguments);
  }

  /// The words of a constant under a prefix that ends with a dot.
  public String word(String prefix, Enum<?> constant) {
    return say(prefix + constant.name().toLowerCase(Locale.ROOT));
  }

  /// A calendar date, written out.
  public String date(LocalDate day) {
    return visitor.formats().date(day);
  }

  /// The time of a source, as exactly as it is known.
  public String asAt(AsAt time) {
    return switch (time.precision()) {
      case DAY -> date(time.first());
      case MONTH -> month(time.first());
      case YEAR -> Integer.toString(time.first().getYear());
    };
  }

  /// An English remark of the content, marked as such for everybody else.
  public Text english(String remark) {
    Text.State state = language() == Language.ENGLISH ? Text.State.SOURCE : Text.State.MISSING;
    return new Text(remark, Language.ENGLISH, state);
  }

  /// The name of a language of the world by its ISO 639 code, as a list shows it.
  public String languageName(String code) {
    return LanguageNames.of(code, language());
  }

  /// An address of a public page in this language.
  public String address(String path) {
    return "/" + language().tag() + path;
  }

  private String month(LocalDate day) {
    DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", language().locale());
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
