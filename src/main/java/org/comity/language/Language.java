package org.comity.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of the six official languages of the United Nations, in the order in which the interface
/// offers them.
public enum Language {
  ENGLISH("en", "English"),
  FRENCH("fr", "Français"),
  SPANISH("es", "Español"),
  ARABIC("ar", "العربية"),
  RUSSIAN("ru", "Русский"),
  CHINESE("zh", "中文");

  private final String tag;
  private final String ownName;
  private final ULocale locale;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = ULocale.forLanguageTag(written(tag));
  }

  /// The BCP 47 tag, two lower-case letters: as in `lang="…"`, in addresses and in file names.
  public String tag() {
    return tag;
  }

  /// The language's name in itself, as a menu shows it.
  public String ownName() {
    return ownName;
  }

  /// `rtl` for Arabic, else `ltr`: as in `dir="…"`.
  public String direction() {
    return this == ARABIC ? "rtl" : "ltr";
  }

  /// The locale for formats and sorting. English writes dates as the United Nations do; Arabic
  /// writes Western digits, as the treaties' article numbers in the texts do.
  public ULocale locale() {
    return locale;
  }

  private static String written(String tag) {
    return switch (tag) {
      case "ar" -> "ar-u-nu-latn";
      case "en" -> "en-GB";
      default -> tag;
    };
  }

  /// The language of a tag such as `fr`, `fr-CH` or `zh_Hans`; empty if it is none of the six.
  public static Optional<Language> of(String tag) {
    String head = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(language -> language.tag.equals(head)).findFirst();
  }
}
