package org.comity.document;

import java.text.Normalizer;

/// Which characters a text may hold.
final class Characters {
  private Characters() {}

  /// Whether a character is a blank that may be joined with its neighbours; a no-break space is
  /// not.
  static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  /// In composed form, as most keyboards write it.
  static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Without what no file can hold or nobody can see: control characters, halves of surrogate
  /// pairs, non-characters, and the embeddings and overrides by which a text can be made to read
  /// differently from what it says. Line ends become line feeds.
  static String clean(String text) {
    if (text.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\n')) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .map(c -> c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85 ? '\n' : c)
        .filter(Characters::isKept)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isKept(int c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    boolean override = c >= 0x202A && c <= 0x202E;
    boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean reserved = c == 0xFFFC || c == 0xFEFF;
    int type = Character.getType(c);
    return !override
        && !none
        && !reserved
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE;
  }
}
