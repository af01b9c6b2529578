package org.comity.form.web;

import java.util.List;
import org.comity.document.RichText;
import org.comity.language.Language;
import org.comity.language.WordDifference;
import org.comity.language.WordDifference.Kind;
import org.jspecify.annotations.Nullable;

/// An answer as a page shows it: paragraphs, lists, tables and notes, with the words marked in
/// which it differs from another text.
///
/// @param parts from top to bottom
/// @param notes what the notes say, the first one having number 1
public record Prose(List<Part> parts, List<List<Words>> notes) {
  /// Takes the parts in order.
  public Prose {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /// A paragraph, a list or a table.
  public sealed interface Part {}

  /// A paragraph.
  public record Paragraph(List<Words> words) implements Part {}

  /// A list.
  ///
  /// @param ordered whether its entries are numbered
  /// @param start the number of the first
  /// @param items the entries
  public record Items(boolean ordered, int start, List<Item> items) implements Part {}

  /// An entry of a list.
  ///
  /// @param words its words
  /// @param below the entries below it; null for none
  public record Item(List<Words> words, @Nullable Items below) {}

  /// A table.
  ///
  /// @param heads the heads of the columns; empty for none
  /// @param rows the rows, cell by cell
  public record Grid(List<List<Words>> heads, List<List<List<Words>>> rows) implements Part {}

  /// Words that look alike.
  ///
  /// @param text the words; empty for the call of a note
  /// @param bold whether they are bold
  /// @param italic whether they are in italics
  /// @param address where they lead to; null if nowhere
  /// @param kind whether they stand in both texts, only in this one or only in the other
  /// @param note the number of the note that is called here; 0 for none
  public record Words(
      String text, boolean bold, boolean italic, @Nullable String address, Kind kind, int note) {}

  /// A text as it is.
  public static Prose of(RichText text) {
    return new ProseWriter(List.of()).write(text);
  }

  /// A text with what was added and removed against the one on which it was written.
  public static Prose changed(RichText before, RichText text, Language language) {
    return new ProseWriter(difference(before, text, language)).write(text);
  }

  /// A text with those of its words marked that another text of the same rank does not have.
  public static Prose beside(RichText other, RichText text, Language language) {
    return new ProseWriter(
            difference(other, text, language).stream()
                .filter(piece -> piece.kind() != Kind.REMOVED)
                .toList())
        .write(text);
  }

  private static List<WordDifference.Piece> difference(
      RichText before, RichText text, Language language) {
    return WordDifference.between(ProseWriter.lines(before), ProseWriter.lines(text), language);
  }
}
