package org.comity.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.comity.document.PastedText.Dropped;
import org.jsoup.nodes.Element;

/// A pasted table, made simple: each row as wide as the widest.
final class PasteTable {
  private static final int WIDEST = 60;
  private final PasteReader reader;

  PasteTable(PasteReader reader) {
    this.reader = reader;
  }

  /// The table; empty if it has no cell.
  Optional<Block> read(Element table) {
    List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    List<List<List<Span>>> cells =
        rows.stream().map(this::cells).filter(row -> !row.isEmpty()).toList();
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      return Optional.empty();
    }
    List<Block.Row> filled = cells.stream().map(row -> row(row, width)).toList();
    boolean headed = filled.size() > 1 && isHeader(rows.getFirst());
    return Optional.of(
        new Block.Table(
            caption(table),
            headed ? filled.getFirst() : Block.Row.none(),
            headed ? filled.subList(1, filled.size()) : filled));
  }

  private List<Span> caption(Element table) {
    Element caption = table.selectFirst("> caption");
    return caption == null ? List.of() : reader.words(caption);
  }

  private static boolean isHeader(Element row) {
    Element above = row.parent();
    return (above != null && above.normalName().equals("thead"))
        || row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
  }

  private List<List<Span>> cells(Element row) {
    List<List<Span>> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      int across = span(cell, "colspan");
      if (across > 1 || span(cell, "rowspan") > 1) {
        reader.count(Dropped.JOINED_CELL);
      }
      cells.add(reader.words(cell));
      cells.addAll(Collections.nCopies(Math.min(across, WIDEST) - 1, List.of()));
    }
    return cells;
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute);
    return span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
  }

  private static Block.Row row(List<List<Span>> cells, int width) {
    List<List<Span>> filled = new ArrayList<>(cells);
    filled.addAll(Collections.nCopies(width - cells.size(), List.of()));
    return new Block.Row(filled);
  }
}
