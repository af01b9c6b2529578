package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of blocks in reading order, without any format. Notes follow at the end.
final class PlainText {
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private PlainText() {}

  /// The words of these blocks: a line for each paragraph, entry and row.
  static String of(List<Block> blocks) {
    var text = new PlainText();
    blocks.forEach(text::add);
    text.lines.addAll(text.notes);
    return String.join("\n", text.lines);
  }

  /// The words of these spans without their notes.
  static String words(List<? extends Span> spans) {
    return new PlainText().line(spans);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> put(heading.text());
      case Block.Paragraph paragraph -> put(paragraph.text());
      case Block.NumberedParagraph paragraph -> put(paragraph.text());
      case Block.ListBlock list -> list.items().forEach(this::add);
      case Block.Table table -> add(table);
      case Block.Facts facts -> facts.facts().forEach(f -> putAll(List.of(f.label(), f.value())));
      case Block.Question question -> add(question);
      case Block.AnswerSpace space -> space.options().forEach(this::put);
      case Block.Passage passage -> passage.blocks().forEach(this::add);
      case Block.Parallel parallel ->
          parallel.pairs().stream()
              .flatMap(pair -> Stream.of(pair.first(), pair.second()))
              .forEach(this::add);
      case Block.Contents contents -> {}
      case Block.PageBreak pageBreak -> {}
    }
  }

  private void add(Block.Item item) {
    put(item.text());
    item.sublist().map(Block.Sublist::items).stream().flatMap(List::stream).forEach(this::put);
  }

  private void add(Block.Table table) {
    put(table.caption());
    putAll(table.header().cells());
    table.rows().forEach(row -> putAll(row.cells()));
  }

  private void add(Block.Question question) {
    putAll(List.of(Span.only(question.number()), question.text()));
    question.answer().forEach(this::add);
    put(question.note());
  }

  private void put(List<Span> text) {
    putAll(List.of(text));
  }

  private void putAll(List<List<Span>> texts) {
    String line =
        texts.stream()
            .map(this::line)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(" "));
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private String line(List<? extends Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining());
  }

  private String words(Span span) {
    return switch (span) {
      case Span.Run run -> run.text();
      case Span.Link link -> link.text().stream().map(Span.Run::text).collect(Collectors.joining());
      case Span.Isolated isolated -> isolated.text();
      case Span.Foreign foreign -> line(foreign.text());
      case Span.Footnote note -> {
        notes.add(line(note.text()));
        yield "";
      }
    };
  }
}
