package org.comity.document.docx;

import org.comity.language.Language;

/// Where a block stands.
///
/// @param language the language of the text there
/// @param indent how far it is set in, in twentieths of a point
record Place(Language language, int indent) {

  boolean isRightToLeft() {
    return language.direction().equals("rtl");
  }

  Place in(Language other) {
    return new Place(other, indent);
  }

  Place deeper(int twips) {
    return new Place(language, indent + twips);
  }

  /// The language as Word names it.
  static String tag(Language language) {
    return switch (language) {
      case ENGLISH -> "en-GB";
      case FRENCH -> "fr-FR";
      case SPANISH -> "es-ES";
      case ARABIC -> "ar-SA";
      case RUSSIAN -> "ru-RU";
      case CHINESE -> "zh-CN";
    };
  }
}
