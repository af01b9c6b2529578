package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings the blocks of a long text to canonical form.
final class Tidy {
  private Tidy() {}

  static List<Block> blocks(List<Block> blocks) {
    List<Block> tidy = new ArrayList<>();
    blocks.forEach(block -> add(tidy, block));
    return List.copyOf(tidy);
  }

  private static void add(List<Block> tidy, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph.text()).ifPresent(tidy::add);
      case Block.ListBlock list -> list(list).ifPresent(entry -> append(tidy, entry));
      case Block.Table table -> {
        paragraph(table.caption()).ifPresent(tidy::add);
        table(table).ifPresent(tidy::add);
      }
      case Block.Heading _,
          Block.NumberedParagraph _,
          Block.Facts _,
          Block.Question _,
          Block.AnswerSpace _,
          Block.Passage _,
          Block.Parallel _,
          Block.Contents _,
          Block.PageBreak _ ->
          throw refused(block);
    }
  }

  private static IllegalArgumentException refused(Block block) {
    return new IllegalArgumentException("A long text holds no " + block.getClass().getSimpleName());
  }

  private static Optional<Block> paragraph(List<Span> text) {
    List<Span> spans = FlatText.of(text).spans(true);
    return spans.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(spans));
  }

  private static List<Span> line(List<Span> text) {
    return FlatText.of(text).spans(false);
  }

  private static Optional<Block.ListBlock> list(Block.ListBlock list) {
    List<Block.Item> items = list.items().stream().flatMap(Tidy::item).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.ListBlock(list.ordered(), list.start(), items));
  }

  // Entries below an entry without words move up to its place.
  private static Stream<Block.Item> item(Block.Item item) {
    List<Span> text = line(item.text());
    Optional<Block.Sublist> below = item.sublist().flatMap(Tidy::sublist);
    if (!text.isEmpty()) {
      return Stream.of(new Block.Item(text, below));
    }
    return below.stream().flatMap(sublist -> sublist.items().stream()).map(Block.Item::of);
  }

  private static Optional<Block.Sublist> sublist(Block.Sublist sublist) {
    List<List<Span>> items =
        sublist.items().stream().map(Tidy::line).filter(text -> !text.isEmpty()).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Sublist(sublist.ordered(), items));
  }

  // Two lists side by side that number on are one list.
  private static void append(List<Block> blocks, Block.ListBlock list) {
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Block.ListBlock before
        && before.ordered() == list.ordered()
        && (!list.ordered() || list.start() == before.start() + before.items().size())) {
      List<Block.Item> items = new ArrayList<>(before.items());
      items.addAll(list.items());
      blocks.set(blocks.size() - 1, new Block.ListBlock(before.ordered(), before.start(), items));
    } else {
      blocks.add(list);
    }
  }

  private static Optional<Block> table(Block.Table table) {
    Block.Row header = row(table.header());
    List<Block.Row> rows =
        table.rows().stream().map(Tidy::row).filter(row -> !isEmpty(row)).toList();
    if (isEmpty(header)) {
      return rows.isEmpty()
          ? Optional.empty()
          : Optional.of(new Block.Table(List.of(), Block.Row.none(), rows));
    }
    return Optional.of(new Block.Table(List.of(), header, rows));
  }

  private static Block.Row row(Block.Row row) {
    return new Block.Row(row.cells().stream().map(Tidy::line).toList());
  }

  private static boolean isEmpty(Block.Row row) {
    return row.cells().stream().allMatch(List::isEmpty);
  }
}
