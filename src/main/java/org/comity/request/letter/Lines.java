package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.document.Block;
import org.comity.document.Span;

/// A letter as headings and paragraphs alone, as they stand in a narrow column: each fact, each row
/// of a table and each entry of a list is a paragraph of its own.
///
/// @param wording the language
/// @param left the drafter's texts that are still to be translated, and are marked
record Lines(Wording wording, List<String> left) {

  List<Block> of(List<Block> blocks) {
    var lines = new ArrayList<Block>();
    int paragraphs = 0;
    for (Block block : blocks) {
      if (block instanceof Block.NumberedParagraph(var text)) {
        paragraphs++;
        lines.add(numbered(paragraphs, text));
      } else {
        lines.addAll(of(block));
      }
    }
    return lines;
  }

  private List<Block> of(Block block) {
    return switch (block) {
      case Block.Heading heading -> List.of(heading);
      case Block.Paragraph(var text) -> List.of(paragraph(text));
      case Block.Facts(var facts) -> facts.stream().map(this::fact).toList();
      case Block.Table table -> table.rows().stream().map(row -> row(table, row)).toList();
      case Block.ListBlock list -> entries(list);
      default -> List.of();
    };
  }

  private List<Block> entries(Block.ListBlock list) {
    var entries = new ArrayList<Block>();
    for (Block.Item item : list.items()) {
      entries.add(numbered(list.start() + entries.size(), item.text()));
    }
    return entries;
  }

  private Block numbered(int number, List<Span> text) {
    Span before = new Span.Isolated(number + ".");
    return paragraph(Stream.concat(Stream.of(before, Span.text(" ")), text.stream()).toList());
  }

  private Block fact(Block.Fact fact) {
    return paragraph(labelled(fact.label(), fact.value()));
  }

  private static List<Span> labelled(List<Span> label, List<Span> value) {
    Span named = Span.bold(Span.words(label));
    return Stream.concat(Stream.of(named, Span.text("\n")), value.stream()).toList();
  }

  private Block row(Block.Table table, Block.Row row) {
    var text = new ArrayList<Span>();
    for (int i = 0; i < row.cells().size(); i++) {
      List<Span> cell = row.cells().get(i);
      if (!cell.isEmpty()) {
        text.addAll(text.isEmpty() ? List.of() : List.of(Span.text("\n")));
        String head = Span.words(table.header().cells().get(i));
        text.add(Span.bold(wording.colon(head)));
        text.addAll(cell);
      }
    }
    return paragraph(text);
  }

  /// A paragraph in which each text that is still to be translated says so.
  private Block paragraph(List<Span> text) {
    var marked = new ArrayList<Span>();
    for (Span span : text) {
      if (span instanceof Span.Foreign foreign && untranslated(foreign)) {
        marked.add(Span.italic(wording.text("letter.untranslated")));
        marked.add(Span.text(" "));
      }
      marked.add(span);
    }
    return new Block.Paragraph(marked);
  }

  private boolean untranslated(Span.Foreign foreign) {
    String words = Span.words(foreign.text());
    return left.stream().anyMatch(words::contains);
  }
}
