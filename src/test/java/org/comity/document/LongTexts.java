package org.comity.document;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Long texts at random, rich in the signs that the markup uses itself.
final class LongTexts {
  private LongTexts() {}

  private static final List<String> PIECES =
      List.of(
          "law",
          "a",
          "18(13)",
          " ",
          "  ",
          "\n",
          "*",
          "**",
          "***",
          "[",
          "]",
          "(",
          ")",
          "|",
          "\\",
          "-",
          "- ",
          "1. ",
          "2) ",
          "•",
          "[^1]",
          "[^1]: ",
          "---",
          "`",
          "#",
          "<b>",
          "&amp;",
          "\u00A0",
          "é",
          "e\u0301",
          "القانون",
          "ً",
          "刑法第十八条",
          "закон",
          "\uD83D\uDE00",
          "\u202E",
          "\t",
          "](https://x.org)",
          "https://x.org");

  static Arbitrary<String> words() {
    return Arbitraries.of(PIECES).list().ofMinSize(0).ofMaxSize(6).map(p -> String.join("", p));
  }

  static Arbitrary<String> markup() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(p -> String.join("", p));
  }

  private static Arbitrary<Span.Run> run() {
    return Combinators.combine(words(), Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(Span.Run::new);
  }

  private static Arbitrary<Span> plainSpan() {
    Arbitrary<Span> run = run().map(r -> r);
    Arbitrary<Span> link =
        Combinators.combine(
                Arbitraries.of("https://a.org/1?x=*y*&z=_", "http://b.org", "mailto:c@d.org"),
                run().list().ofMaxSize(3))
            .as(Span.Link::new);
    return Arbitraries.frequencyOf(Tuple.of(4, run), Tuple.of(1, link));
  }

  static Arbitrary<List<Span>> spans() {
    Arbitrary<Span> note = plainSpan().list().ofMaxSize(2).map(Span.Footnote::new);
    return Arbitraries.frequencyOf(Tuple.of(5, plainSpan()), Tuple.of(1, note)).list().ofMaxSize(5);
  }

  private static Arbitrary<Block> list() {
    Arbitrary<Block.Sublist> below =
        Combinators.combine(Arbitraries.of(true, false), spans().list().ofMinSize(1).ofMaxSize(3))
            .as(Block.Sublist::new);
    Arbitrary<Block.Item> item =
        Combinators.combine(spans(), below.optional(0.3)).as(LongTexts::item);
    return Combinators.combine(Arbitraries.of(0, 1, 1, 3), item.list().ofMinSize(1).ofMaxSize(3))
        .as((start, items) -> new Block.ListBlock(start != 1, start, items));
  }

  private static Block.Item item(List<Span> text, Optional<Block.Sublist> below) {
    return new Block.Item(text, below);
  }

  private static Arbitrary<Block> table() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(
            width -> {
              Arbitrary<Block.Row> row = spans().list().ofSize(width).map(Block.Row::new);
              Arbitrary<Block.Row> header = row.optional().map(r -> r.orElse(Block.Row.none()));
              return Combinators.combine(header, row.list().ofMinSize(1).ofMaxSize(3))
                  .as((head, rows) -> new Block.Table(List.of(), head, rows));
            });
  }

  static Arbitrary<RichText> texts() {
    Arbitrary<Block> paragraph = spans().map(Block.Paragraph::new);
    return Arbitraries.oneOf(List.of(paragraph, list(), table()))
        .list()
        .ofMaxSize(4)
        .map(RichText::new);
  }
}
