package org.comity.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a long text in markup, as a person would type it.
final class MarkupWriter {
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,6})([.)][ \\t].*)", Pattern.DOTALL);
  private static final Pattern SIGN = Pattern.compile("[-*•][ \\t].*|\\|.*", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile(":?-+:?");

  private final Map<String, List<Span>> notes = new LinkedHashMap<>();

  private MarkupWriter() {}

  static String write(RichText text) {
    var writer = new MarkupWriter();
    List<String> blocks = new ArrayList<>(text.blocks().stream().map(writer::write).toList());
    if (!writer.notes.isEmpty()) {
      blocks.add(writer.writeNotes());
    }
    return String.join("\n\n", blocks);
  }

  private String write(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph.text());
      case Block.ListBlock list -> list(list);
      case Block.Table table -> table(table);
      default -> throw new IllegalArgumentException("Not a block of a long text");
    };
  }

  private String paragraph(List<Span> text) {
    return InlineWriter.write(text, false, notes)
        .lines()
        .map(MarkupWriter::asWords)
        .collect(Collectors.joining("\n"));
  }

  // A line of words that looks like the start of a list or a row gets a backslash.
  private static String asWords(String line) {
    var number = NUMBER.matcher(line);
    if (number.matches()) {
      return number.group(1) + "\\" + number.group(2);
    }
    return SIGN.matcher(line).matches() ? "\\" + line : line;
  }

  private String list(Block.ListBlock list) {
    List<String> lines = new ArrayList<>();
    int number = list.start();
    for (Block.Item item : list.items()) {
      lines.add((list.ordered() ? number++ + ". " : "- ") + line(item.text()));
      item.sublist().ifPresent(sublist -> lines.addAll(sublist(sublist)));
    }
    return String.join("\n", lines);
  }

  private List<String> sublist(Block.Sublist sublist) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (List<Span> item : sublist.items()) {
      lines.add("  " + (sublist.ordered() ? number++ + ". " : "- ") + line(item));
    }
    return lines;
  }

  private String line(List<Span> text) {
    return InlineWriter.write(text, false, notes);
  }

  private String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    if (!table.header().cells().isEmpty()) {
      lines.add(row(table.header()));
      lines.add("| --- ".repeat(table.width()) + "|");
    }
    table.rows().forEach(row -> lines.add(row(row)));
    return String.join("\n", lines);
  }

  private String row(Block.Row row) {
    return row.cells().stream()
        .map(cell -> InlineWriter.write(cell, true, notes))
        .map(cell -> RULE.matcher(cell).matches() ? "\\" + cell : cell)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private String writeNotes() {
    return notes.entrySet().stream()
        .map(note -> "[^" + note.getKey() + "]: " + line(note.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
