package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts the markup of a line into words and signs.
final class InlineTokens {
  /// The signs that a backslash turns into words.
  static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~•";

  private static final Pattern NOTE = Pattern.compile("\\[\\^([0-9A-Za-z]{1,20})]");
  private static final int MOST_STARS = 3;

  private final String line;
  private final Set<String> notes;
  private final List<Token> tokens = new ArrayList<>();
  private @Nullable String address;
  private int linkEnd;
  private int afterLink;

  /// Words or a sign.
  sealed interface Token {
    /// Words, as they are and where they lead to.
    record Words(String text, @Nullable String address) implements Token {}

    /// One to three stars, and whether a word stands right before and right after them.
    record Stars(int count, boolean afterWord, boolean beforeWord, @Nullable String address)
        implements Token {}

    /// A reference to a note.
    record Note(String sign) implements Token {}
  }

  private InlineTokens(String line, Set<String> notes) {
    this.line = line;
    this.notes = notes;
  }

  /// The words and signs of a line; only these notes can be referred to.
  static List<Token> of(String line, Set<String> notes) {
    var reading = new InlineTokens(line, notes);
    for (int at = 0; at < line.length(); ) {
      at = reading.step(at);
    }
    return reading.tokens;
  }

  private int step(int at) {
    if (address != null && at == linkEnd) {
      address = null;
      return afterLink;
    }
    return switch (line.charAt(at)) {
      case '\\' -> escape(at);
      case '*' -> stars(at);
      case '[' -> bracket(at);
      default -> words(at, nextSign(at));
    };
  }

  private int nextSign(int at) {
    int to = at + 1;
    while (to < line.length()
        && (address == null || to != linkEnd)
        && "\\*[".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private int words(int from, int to) {
    tokens.add(new Token.Words(line.substring(from, to), address));
    return to;
  }

  private int escape(int at) {
    boolean escapes = at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0;
    return escapes ? words(at + 1, at + 2) : words(at, at + 1);
  }

  private int stars(int at) {
    int to = at;
    while (to < line.length() && line.charAt(to) == '*') {
      to++;
    }
    if (to - at > MOST_STARS) {
      return words(at, to);
    }
    boolean afterWord = at > 0 && !Characters.isBlank(line.charAt(at - 1));
    boolean beforeWord = to < line.length() && !Characters.isBlank(line.charAt(to));
    tokens.add(new Token.Stars(to - at, afterWord, beforeWord, address));
    return to;
  }

  private int bracket(int at) {
    Matcher note = NOTE.matcher(line).region(at, line.length());
    if (note.lookingAt() && notes.contains(note.group(1))) {
      tokens.add(new Token.Note(note.group(1)));
      return note.end();
    }
    return address == null && opensLink(at) ? at + 1 : words(at, at + 1);
  }

  /// Whether `[words](address)` stands here, which it then opens.
  private boolean opensLink(int at) {
    int close = at + 1;
    while (close < line.length() && "[]".indexOf(line.charAt(close)) < 0) {
      close += line.charAt(close) == '\\' ? 2 : 1;
    }
    if (close == at + 1 || !line.startsWith("](", close)) {
      return false;
    }
    int end = line.indexOf(')', close);
    String to = end < 0 ? "" : line.substring(close + 2, end);
    if (!Span.Link.isAllowed(to)) {
      return false;
    }
    address = to;
    linkEnd = close;
    afterLink = end + 1;
    return true;
  }
}
