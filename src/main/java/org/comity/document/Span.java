package org.comity.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.comity.language.Language;

/// A stretch of text inside a block. No span can carry markup of any format: what looks like a tag
/// is text and is printed as text.
public sealed interface Span {

  /// Words in one style. A line feed in the text is a line break.
  ///
  /// @param text the words
  /// @param bold whether they are set bold
  /// @param italic whether they are set in italics
  record Run(String text, boolean bold, boolean italic) implements Span {}

  /// Words that lead to an address.
  ///
  /// @param address an address that [#isAllowed] lets through
  /// @param text the words one clicks
  record Link(String address, List<Run> text) implements Span {
    private static final Pattern ALLOWED =
        Pattern.compile("(?:https?://|mailto:)[!-~&&[^()<>\"\\\\^`{|}\\[\\]]]+");
    private static final int LONGEST = 2000;

    /// Refuses an address that is not http, https or mailto.
    public Link {
      if (!isAllowed(address)) {
        throw new IllegalArgumentException("Not an address that a document may link to");
      }
      text = List.copyOf(text);
    }

    /// Whether an address is `http`, `https` or `mailto`, in printable ASCII without brackets, and
    /// at most 2,000 characters long.
    public static boolean isAllowed(String address) {
      return address.length() <= LONGEST
          && ALLOWED.matcher(address).matches()
          && !address.toLowerCase(Locale.ROOT).endsWith("://");
    }
  }

  /// A number, a file reference or a citation such as `18(13)`: runs from left to right and does
  /// not disturb the text around it, also within Arabic.
  ///
  /// @param text the number or citation
  record Isolated(String text) implements Span {}

  /// A note at the foot, referred to at this place.
  ///
  /// @param text what the note says, without notes of its own
  record Footnote(List<Span> text) implements Span {
    /// Refuses a note within a note.
    public Footnote {
      text = List.copyOf(text);
      if (text.stream().anyMatch(Footnote.class::isInstance)) {
        throw new IllegalArgumentException("A note has no notes of its own");
      }
    }
  }

  /// Words in another language than those around them.
  ///
  /// @param language the language they are in, which also gives their direction
  /// @param text the words
  record Foreign(Language language, List<Span> text) implements Span {
    /// Keeps its own copy of the words.
    public Foreign {
      text = List.copyOf(text);
    }
  }

  /// The words of these spans alone, without format and without their notes.
  static String words(List<? extends Span> spans) {
    return PlainText.words(spans);
  }

  /// Plain words.
  static Span text(String text) {
    return new Run(text, false, false);
  }

  /// Words set bold.
  static Span bold(String text) {
    return new Run(text, true, false);
  }

  /// Words set in italics.
  static Span italic(String text) {
    return new Run(text, false, true);
  }

  /// One plain run as the whole text of a block; none for an empty string.
  static List<Span> only(String text) {
    return text.isEmpty() ? List.of() : List.of(text(text));
  }
}
