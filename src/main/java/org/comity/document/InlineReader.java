package org.comity.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.document.InlineTokens.Token;

/// Reads the markup inside a line: stars for bold and italics, links, references to notes, and a
/// backslash before a sign that is to be taken as it is.
final class InlineReader {
  // A line with more stars than this that open and never close has no bold or italics at all.
  private static final int MOST_MISTAKES = 100;

  private final List<Token> tokens;
  private final Set<Integer> literal = new HashSet<>();
  private boolean allLiteral;
  private int openedBold;
  private int openedItalic;

  private InlineReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The text of a line.
  ///
  /// @param notes what the notes say, by their sign
  /// @param used takes the signs of the notes that the line refers to
  static FlatText read(String line, Map<String, List<Span>> notes, Set<String> used) {
    var reader = new InlineReader(InlineTokens.of(line, notes.keySet()));
    reader.findLiteralStars();
    return reader.text(notes, used);
  }

  // Stars that open and never close are words.
  private void findLiteralStars() {
    for (int tries = 0; tries < MOST_MISTAKES; tries++) {
      int style = 0;
      for (int at = 0; at < tokens.size(); at++) {
        style = turned(style, at);
      }
      if (style == 0) {
        return;
      }
      literal.add((style & FlatText.BOLD) != 0 ? openedBold : openedItalic);
    }
    allLiteral = true;
  }

  /// The style after a token.
  private int turned(int style, int at) {
    if (!turns(style, at)) {
      return style;
    }
    int bits = bits(at);
    if ((bits & ~style & FlatText.BOLD) != 0) {
      openedBold = at;
    }
    if ((bits & ~style & FlatText.ITALIC) != 0) {
      openedItalic = at;
    }
    return style ^ bits;
  }

  private int bits(int at) {
    return switch (tokens.get(at)) {
      case Token.Stars stars ->
          stars.count() == 1 ? FlatText.ITALIC : stars.count() == 2 ? FlatText.BOLD : FlatText.BOTH;
      default -> 0;
    };
  }

  // Stars open before a word and close after one.
  private boolean turns(int style, int at) {
    if (allLiteral || literal.contains(at) || !(tokens.get(at) instanceof Token.Stars stars)) {
      return false;
    }
    boolean opens = (bits(at) & ~style) != 0;
    boolean closes = (bits(at) & style) != 0;
    return (!opens || stars.beforeWord()) && (!closes || stars.afterWord());
  }

  private FlatText text(Map<String, List<Span>> notes, Set<String> used) {
    var text = new FlatText();
    int style = 0;
    for (int at = 0; at < tokens.size(); at++) {
      boolean turns = turns(style, at);
      switch (tokens.get(at)) {
        case Token.Words words -> text.add(words.text(), style, words.address());
        case Token.Stars stars when !turns ->
            text.add("*".repeat(stars.count()), style, stars.address());
        case Token.Stars stars -> style = turned(style, at);
        case Token.Note note -> {
          used.add(note.sign());
          text.add(new Span.Footnote(notes.getOrDefault(note.sign(), List.of())));
        }
      }
    }
    return text;
  }
}
