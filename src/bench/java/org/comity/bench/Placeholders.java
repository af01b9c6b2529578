package org.comity.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;

/// A document as the template of one: a place such as `{v12}` for each value and paragraph, while
/// headings, labels and heads of columns stay. It is made before the clock runs.
final class Placeholders {
  private final Map<String, String> values = new LinkedHashMap<>();

  /// What goes into which place.
  Map<String, String> values() {
    return Map.copyOf(values);
  }

  Document of(Document document) {
    return new Document(
        document.title(),
        document.language(),
        document.metadata(),
        document.running(),
        document.blocks().stream().map(this::of).toList(),
        List.of());
  }

  private Block of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(place(paragraph.text()));
      case Block.NumberedParagraph paragraph ->
          new Block.NumberedParagraph(place(paragraph.text()));
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(),
              list.start(),
              list.items().stream().map(item -> Block.Item.of(place(item.text()))).toList());
      case Block.Table table ->
          new Block.Table(
              table.caption(), table.header(), table.rows().stream().map(this::row).toList());
      case Block.Facts facts ->
          new Block.Facts(
              facts.facts().stream()
                  .map(fact -> new Block.Fact(fact.label(), place(fact.value())))
                  .toList());
      default -> block;
    };
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(row.cells().stream().map(this::place).toList());
  }

  private List<Span> place(List<Span> text) {
    if (text.isEmpty()) {
      return text;
    }
    String name = "v" + (values.size() + 1);
    values.put(name, Span.words(text));
    return Span.only("{" + name + "}");
  }
}
