package org.comity.document;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A long text as a person wrote it, for example an answer: paragraphs, lists of two levels, bold,
/// italics, links, simple tables and notes, and nothing else. It has one canonical form, so that
/// two texts that read the same are equal and have the same [#json].
///
/// A person writes it in [#markup], which a plain text field holds:
///
///     A paragraph with **bold**, *italics*, [words](https://example.org) and a note.[^1]
///
///     - an entry
///       - an entry below it
///
///     1. a numbered entry
///
///     | Law | Year |
///     | --- | --- |
///     | Penal Code | 1997 |
///
///     [^1]: What the note says.
///
/// @param blocks [Block.Paragraph], [Block.ListBlock] and [Block.Table], in canonical form
public record RichText(List<Block> blocks) {
  private static final RichText EMPTY = new RichText(List.of());

  /// Brings the blocks to canonical form: joins what reads as one, drops what is empty, leaves out
  /// characters that no file can hold. Refuses blocks and spans that a long text does not know.
  public RichText {
    blocks = Tidy.blocks(blocks);
  }

  /// A text without a word.
  public static RichText empty() {
    return EMPTY;
  }

  /// Reads what a person typed. Every text is accepted: what is not markup is words.
  public static RichText parse(String markup) {
    return MarkupReader.read(markup);
  }

  /// Reads [#json]. Refuses what that never writes, with an `IllegalArgumentException`.
  public static RichText fromJson(String json) {
    return RichTextJson.read(json);
  }

  /// Reads [#json] where it is part of a larger JSON, and refuses the same.
  public static RichText fromJson(JsonNode json) {
    return RichTextJson.read(json);
  }

  /// The text as a person can go on typing it; [#parse] reads it back as the same text.
  public String markup() {
    return MarkupWriter.write(this);
  }

  /// The canonical JSON: no blanks, keys in alphabetical order, always the same for equal texts.
  public String json() {
    return RichTextJson.write(this);
  }

  /// The canonical JSON as part of a larger one.
  public JsonNode jsonNode() {
    return RichTextJson.node(this);
  }

  /// The words alone: a line for each paragraph, entry and row, with notes at the end.
  public String plainText() {
    return PlainText.of(blocks);
  }

  /// How many characters the words have, line ends not counted.
  public int characters() {
    return (int) plainText().codePoints().filter(c -> c != '\n').count();
  }

  /// Whether there is no word in it.
  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
