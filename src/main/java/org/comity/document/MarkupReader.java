package org.comity.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a whole text in markup: cuts it into lines, gathers the lines of each block, and takes the
/// notes out to where they are referred to. There is no text that it refuses.
final class MarkupReader {
  private static final Pattern DEFINITION =
      Pattern.compile("\\[\\^([0-9A-Za-z]{1,20})]:[ \\t]*(\\S.*)");

  private final Map<String, String> definitions = new LinkedHashMap<>();
  private final Map<String, List<Span>> notes = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> paragraph = new ArrayList<>();

  private MarkupReader() {}

  static RichText read(String markup) {
    var reader = new MarkupReader();
    List<String> lines = reader.takeNotes(Characters.clean(markup).lines().toList());
    reader.readNotes();
    reader.read(lines);
    reader.keepUnusedNotes();
    return new RichText(reader.blocks);
  }

  /// The lines without those that say what a note says; a note goes on to the next blank line.
  private List<String> takeNotes(List<String> lines) {
    List<String> rest = new ArrayList<>();
    String open = "";
    for (String line : lines) {
      Matcher definition = DEFINITION.matcher(line.strip());
      if (definition.matches() && !definitions.containsKey(definition.group(1))) {
        open = definition.group(1);
        definitions.put(open, definition.group(2));
      } else if (open.isEmpty() || line.isBlank()) {
        open = "";
        rest.add(line);
      } else {
        definitions.merge(open, line.strip(), (before, more) -> before + " " + more);
      }
    }
    return rest;
  }

  private void readNotes() {
    definitions.forEach(
        (sign, words) ->
            notes.put(sign, InlineReader.read(words, Map.of(), new HashSet<>()).spans(false)));
  }

  private void read(List<String> lines) {
    for (int at = 0; at < lines.size(); ) {
      String line = lines.get(at);
      if (line.isBlank()) {
        endParagraph();
        at++;
      } else if (MarkupTable.isRow(line)) {
        endParagraph();
        at = table(lines, at);
      } else if (MarkupList.begins(line, !paragraph.isEmpty())) {
        endParagraph();
        at = list(lines, at);
      } else {
        paragraph.add(line.strip());
        at++;
      }
    }
    endParagraph();
  }

  private int table(List<String> lines, int from) {
    int to = from;
    while (to < lines.size() && MarkupTable.isRow(lines.get(to))) {
      to++;
    }
    blocks.add(MarkupTable.read(lines.subList(from, to), this::inline));
    return to;
  }

  private int list(List<String> lines, int from) {
    var list = new MarkupList();
    int to = from;
    while (to < lines.size()
        && !lines.get(to).isBlank()
        && !MarkupTable.isRow(lines.get(to))
        && list.take(lines.get(to))) {
      to++;
    }
    blocks.add(list.block(this::inline));
    return to;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      String words = String.join("\n", paragraph);
      blocks.add(new Block.Paragraph(InlineReader.read(words, notes, used).spans(true)));
      paragraph.clear();
    }
  }

  private List<Span> inline(String line) {
    return InlineReader.read(line, notes, used).spans(false);
  }

  // What a person wrote is kept, also a note that nothing refers to.
  private void keepUnusedNotes() {
    definitions.forEach(
        (sign, words) -> {
          if (!used.contains(sign)) {
            blocks.add(new Block.Paragraph(Span.only("[^" + sign + "]: " + words)));
          }
        });
  }
}
