package org.comity.document.html;

/// Markup under construction. Text enters only escaped.
final class Markup {
  private final StringBuilder out = new StringBuilder(4096);

  /// Appends markup that this package wrote itself.
  Markup tag(String tag) {
    out.append(tag);
    return this;
  }

  /// Appends text or the value of an attribute.
  Markup text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("<br/>");
        default -> out.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
    return this;
  }

  /// Appends a number or citation, isolated from the text around it.
  Markup isolated(String text) {
    return tag("<bdi dir=\"ltr\">").text(text).tag("</bdi>");
  }

  /// Appends the value of an attribute.
  Markup value(String text) {
    return text(text.replace('\n', ' '));
  }

  // A page may not hold control characters, and XML refuses them.
  private static boolean isAllowed(char c) {
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
