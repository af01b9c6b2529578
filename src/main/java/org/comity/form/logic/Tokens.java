package org.comity.form.logic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs and words of a condition, one after the other.
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<name>[A-Za-z_][\\w-]*(?:\\.(?!exists\\b|all\\b)[A-Za-z_][\\w-]*)*)"
              + "|(?<text>'[^']*')|(?<number>\\d+(?:\\.\\d+)?)"
              + "|(?<sign>&&|\\|\\||[=!<>]=|[<>!()\\[\\],.-]))");

  private final String source;
  private final Matcher matcher;
  private String token = "";
  private String kind = "";
  private int start;

  Tokens(String source) {
    this.source = source;
    this.matcher = TOKEN.matcher(source);
    advance(0);
  }

  private void advance(int from) {
    if (source.substring(from).isBlank()) {
      start = source.length();
      token = "";
      kind = "end";
      return;
    }
    if (!matcher.find(from) || matcher.start() != from) {
      int blanks = source.length() - from - source.substring(from).stripLeading().length();
      throw new UnreadableExpression("a name, a text or a sign", source, from + blanks);
    }
    for (String each : new String[] {"name", "text", "number", "sign"}) {
      if (matcher.group(each) != null) {
        kind = each;
        token = matcher.group(each);
        start = matcher.start(each);
      }
    }
  }

  boolean at(String sign) {
    return kind.equals("sign") && token.equals(sign);
  }

  boolean atWord(String word) {
    return kind.equals("name") && token.equals(word);
  }

  boolean atKind(String wanted) {
    return kind.equals(wanted);
  }

  /// The token here; the reading goes on behind it.
  String take() {
    String taken = token;
    advance(start + taken.length());
    return taken;
  }

  void take(String sign) {
    if (!token.equals(sign)) {
      throw refuse("'" + sign + "'");
    }
    take();
  }

  String peek() {
    return token;
  }

  UnreadableExpression refuse(String expected) {
    return new UnreadableExpression(expected, source, start);
  }
}
