package org.comity.document.pdf;

import java.util.regex.Pattern;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The signs that steer direction and joining. Fonts draw them as pictures, and the layout does not
/// leave them out: they go before it. Those that part or join Arabic letters stay until the letters
/// are joined.
final class InvisibleSigns {
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\u061C\\u200B\\u200E\\u200F\\u2060-\\u2069\\uFEFF]"
              + "|(?<![\\p{IsArabic}\\p{Mn}])[\\u200C\\u200D]+");

  private InvisibleSigns() {}

  /// Whether a character parts or joins the letters beside it.
  static boolean joins(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  /// Takes them out of all text below a node.
  static void remove(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text && SIGNS.matcher(text.getData()).find()) {
        text.setData(SIGNS.matcher(text.getData()).replaceAll(""));
      }
      remove(child);
    }
  }
}
