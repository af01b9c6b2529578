package org.comity.document;

import java.util.ArrayList;
import java.util.List;

/// The stretches of text of a document that stand together in its file: up to a note.
public final class Sentences {
  private final List<String> sentences = new ArrayList<>();

  private Sentences() {}

  /// The stretches of this document.
  public static List<String> of(Document document) {
    var found = new Sentences();
    found.sentences.add(document.title());
    document.blocks().forEach(found::add);
    return found.sentences;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> add(heading.text());
      case Block.Paragraph paragraph -> add(paragraph.text());
      case Block.NumberedParagraph paragraph -> add(paragraph.text());
      case Block.ListBlock list -> list.items().forEach(this::add);
      case Block.Table table -> add(table);
      case Block.Facts facts -> facts.facts().forEach(fact -> add(fact.value()));
      case Block.Question question -> add(question);
      case Block.Passage passage -> passage.blocks().forEach(this::add);
      case Block.Parallel parallel -> parallel.pairs().forEach(this::add);
      case Block.AnswerSpace space -> space.options().forEach(this::add);
      case Block.Contents contents -> {}
      case Block.PageBreak pageBreak -> {}
    }
  }

  private void add(Block.Pair pair) {
    add(pair.first());
    add(pair.second());
  }

  private void add(Block.Item item) {
    add(item.text());
    item.sublist().ifPresent(below -> below.items().forEach(this::add));
  }

  private void add(Block.Table table) {
    table.header().cells().forEach(this::add);
    table.rows().forEach(row -> row.cells().forEach(this::add));
  }

  private void add(Block.Question question) {
    add(question.text());
    question.answer().forEach(this::add);
    add(question.note());
  }

  private void add(List<Span> text) {
    List<Span> together = new ArrayList<>();
    for (Span span : text) {
      if (span instanceof Span.Footnote note) {
        sentences.add(Span.words(together));
        sentences.add(Span.words(note.text()));
        together.clear();
      } else {
        together.add(span);
      }
    }
    sentences.add(Span.words(together));
  }
}
