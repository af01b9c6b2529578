package org.comity.document.docx;

/// WordprocessingML under construction. Text enters only escaped.
final class Wml {
  private final StringBuilder out = new StringBuilder(8192);

  /// Appends markup that this package wrote itself.
  Wml tag(String tag) {
    out.append(tag);
    return this;
  }

  /// Appends text or the value of an attribute.
  Wml text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
    return this;
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
