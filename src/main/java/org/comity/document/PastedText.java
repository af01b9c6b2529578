package org.comity.document;

import java.util.Map;

/// What came out of a word processor by way of the clipboard, as a long text, and what of it a long
/// text cannot hold. No word is lost but those marked as deleted.
///
/// @param text what was kept
/// @param dropped how often something of each kind was left out; kinds that did not occur are
///   absent
public record PastedText(RichText text, Map<Dropped, Integer> dropped) {

  /// Keeps its own copy of the counts.
  public PastedText {
    dropped = Map.copyOf(dropped);
  }

  /// What a long text does not hold.
  public enum Dropped {
    /// A picture, drawing or embedded object.
    IMAGE,
    /// A coloured word or background.
    COLOUR,
    /// An underline.
    UNDERLINE,
    /// A strike through words that were kept as plain words: somebody has to look at them.
    STRIKETHROUGH,
    /// Raised or lowered writing, kept at the height of the line.
    RAISED,
    /// Words marked as deleted, which were left out.
    DELETED_TEXT,
    /// A heading, kept as a bold paragraph.
    HEADING,
    /// The third or a deeper level of a list, kept on the second.
    DEEPER_LEVEL,
    /// Joined cells of a table, kept as one filled and some empty cells.
    JOINED_CELL,
    /// A table within a table, kept as words.
    NESTED_TABLE,
    /// A link that leads elsewhere than to a web page or mailbox, kept as words.
    ADDRESS,
    /// A comment.
    COMMENT,
    /// A script or a frame.
    ACTIVE_CONTENT,
    /// A field of a form.
    FORM_FIELD
  }

  /// Reads the HTML that a word processor or a page puts on the clipboard. No HTML is refused.
  public static PastedText fromHtml(String html) {
    return PasteReader.read(html);
  }
}
