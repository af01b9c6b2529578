package org.comity.document.pdf;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.comity.language.Language;

/// A typeface for one script, as its package brings it.
enum Typeface {
  /// Latin, Cyrillic and Greek letters.
  SANS("noto-sans", "NotoSans", true),
  /// Arabic letters, with Latin ones drawn to go with them.
  NASKH("noto-naskh-arabic", "NotoNaskhArabic", false),
  /// Chinese characters, with Latin letters drawn to go with them.
  CHINESE("noto-sans-sc", "NotoSansSC", false);

  private final String folder;
  private final String file;
  private final boolean slanted;

  Typeface(String folder, String file, boolean slanted) {
    this.folder = folder;
    this.file = file;
    this.slanted = slanted;
  }

  /// The name by which the style sheet asks for it.
  String family() {
    return "Comity " + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /// Whether it has italics of its own.
  boolean isSlanted() {
    return slanted;
  }

  /// Where a cut of it stands on the class path, such as `700Bold` or `400Regular_Italic`.
  String path(String cut) {
    return "/fonts/" + folder + "/" + cut + "/" + file + "_" + cut + ".ttf";
  }

  /// The typefaces that a text needs, the language's own first. A wrong order costs time, for each
  /// word is then looked up in a font that does not have it.
  static Set<Typeface> of(Language language, String text) {
    Set<Typeface> needed = EnumSet.of(SANS, own(language));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x600 && c <= 0x77F) || (c >= 0xFB50 && c <= 0xFEFC)) {
        needed.add(NASKH);
      } else if ((c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF)) {
        needed.add(CHINESE);
      }
    }
    return needed;
  }

  /// The typeface of a language.
  static Typeface own(Language language) {
    return switch (language) {
      case ARABIC -> NASKH;
      case CHINESE -> CHINESE;
      case ENGLISH, FRENCH, SPANISH, RUSSIAN -> SANS;
    };
  }
}
