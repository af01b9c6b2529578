package org.comity.form.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.RichText;
import org.comity.document.Span;
import org.comity.language.WordDifference.Kind;
import org.comity.language.WordDifference.Piece;
import org.jspecify.annotations.Nullable;

/// Lays the pieces of a comparison, which knows only words and line ends, over a text with its
/// lists, tables and notes. Both are read in one order: block by block, the notes last.
final class ProseWriter {
  private final Deque<Piece> pieces;
  private final List<List<Span>> notes = new ArrayList<>();
  private final StringBuilder read = new StringBuilder();

  /// A writer with these pieces of the text; without any, all words are the same in both.
  ProseWriter(List<Piece> pieces) {
    this.pieces = new ArrayDeque<>(pieces);
  }

  /// What a comparison reads of a text: a line for each paragraph, entry, cell and note.
  static String lines(RichText text) {
    var writer = new ProseWriter(List.of());
    writer.write(text);
    return writer.read.toString();
  }

  Prose write(RichText text) {
    List<Prose.Part> parts = text.blocks().stream().map(this::part).toList();
    return new Prose(parts, List.copyOf(notes).stream().map(this::line).toList());
  }

  private Prose.Part part(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Prose.Paragraph(line(paragraph.text()));
      case Block.ListBlock list ->
          new Prose.Items(
              list.ordered(), list.start(), list.items().stream().map(this::item).toList());
      case Block.Table table ->
          new Prose.Grid(row(table.header()), table.rows().stream().map(this::row).toList());
      default -> throw new IllegalArgumentException("Not a block of a long text");
    };
  }

  private Prose.Item item(Block.Item item) {
    List<Prose.Words> words = line(item.text());
    Prose.@Nullable Items below =
        item.sublist()
            .map(
                list ->
                    new Prose.Items(
                        list.ordered(),
                        1,
                        list.items().stream()
                            .map(text -> new Prose.Item(line(text), null))
                            .toList()))
            .orElse(null);
    return new Prose.Item(words, below);
  }

  private List<List<Prose.Words>> row(Block.Row row) {
    return row.cells().stream().map(this::line).toList();
  }

  private List<Prose.Words> line(List<Span> spans) {
    List<Prose.Words> words = new ArrayList<>();
    for (Span span : spans) {
      switch (span) {
        case Span.Run run -> add(words, run, null);
        case Span.Link link -> link.text().forEach(run -> add(words, run, link.address()));
        case Span.Footnote note -> {
          notes.add(note.text());
          words.add(new Prose.Words("", false, false, null, Kind.SAME, notes.size()));
        }
        case Span.Isolated isolated -> add(words, run(isolated.text()), null);
        case Span.Foreign foreign -> add(words, run(Span.words(foreign.text())), null);
      }
    }
    removed(words);
    take(1);
    read.append('\n');
    return words;
  }

  private static Span.Run run(String text) {
    return new Span.Run(text, false, false);
  }

  private void add(List<Prose.Words> words, Span.Run run, @Nullable String address) {
    read.append(run.text());
    for (int at = 0; at < run.text().length(); ) {
      removed(words);
      Piece piece = take(run.text().length() - at);
      int length = piece.text().isEmpty() ? run.text().length() - at : piece.text().length();
      String text = run.text().substring(at, at + length);
      words.add(new Prose.Words(text, run.bold(), run.italic(), address, piece.kind(), 0));
      at += length;
    }
  }

  /// What was removed at this place; its line ends become spaces.
  private void removed(List<Prose.Words> words) {
    while (!pieces.isEmpty() && pieces.peek().kind() == Kind.REMOVED) {
      String text = pieces.pop().text().replace('\n', ' ');
      words.add(new Prose.Words(text, false, false, null, Kind.REMOVED, 0));
    }
  }

  /// The next piece, at most so many characters of it; an empty one after the last.
  private Piece take(int most) {
    if (pieces.isEmpty()) {
      return new Piece(Kind.SAME, "");
    }
    Piece piece = pieces.pop();
    if (piece.text().length() <= most) {
      return piece;
    }
    pieces.push(new Piece(piece.kind(), piece.text().substring(most)));
    return new Piece(piece.kind(), piece.text().substring(0, most));
  }
}
