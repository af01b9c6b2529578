package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads the rows of a table: `| a | b |`, with `| --- | --- |` below the heads of the columns.
final class MarkupTable {
  private static final Pattern RULE = Pattern.compile(":?-+:?");

  private MarkupTable() {}

  /// Whether a line is a row: it begins and ends with a bar.
  static boolean isRow(String line) {
    String row = line.strip();
    return row.length() > 2 && row.startsWith("|") && row.endsWith("|") && !row.endsWith("\\|");
  }

  /// The table of these rows, short ones filled up with empty cells.
  static Block.Table read(List<String> lines, Function<String, List<Span>> inline) {
    List<List<String>> rows = new ArrayList<>(lines.stream().map(MarkupTable::cells).toList());
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    boolean headed =
        rows.size() > 1 && rows.get(1).stream().allMatch(c -> RULE.matcher(c).matches());
    Block.Row header = Block.Row.none();
    if (headed) {
      header = row(rows.getFirst(), width, inline);
      rows = rows.subList(2, rows.size());
    }
    return new Block.Table(
        List.of(), header, rows.stream().map(cells -> row(cells, width, inline)).toList());
  }

  private static Block.Row row(List<String> cells, int width, Function<String, List<Span>> inline) {
    return new Block.Row(
        IntStream.range(0, width)
            .mapToObj(i -> i < cells.size() ? inline.apply(cells.get(i)) : List.<Span>of())
            .toList());
  }

  private static List<String> cells(String line) {
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    for (int i = 1; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
        if (c == '\\' && i + 1 < row.length()) {
          cell.append(row.charAt(++i));
        }
      }
    }
    return cells;
  }
}
