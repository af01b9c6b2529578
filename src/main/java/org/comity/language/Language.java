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

  // LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE of Unicode.
  private static final int LEFT_TO_RIGHT = 0x2066;
  private static final int END = 0x2069;

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

  /// A citation such as `18(3)(f)`, isolated where words run from right to left, so that it keeps
  /// its own direction among them.
  public String citation(String citation) {
    boolean isolated = direction().equals("rtl");
    return isolated
        ? Character.toString(LEFT_TO_RIGHT) + citation + Character.toString(END)
        : citation;
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
