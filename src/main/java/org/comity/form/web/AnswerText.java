package org.comity.form.web;

import java.util.List;
import java.util.Map;
import org.comity.document.Block;
import org.comity.document.RichText;
import org.comity.document.Span;
import org.comity.form.AnswerType;
import org.comity.form.Question;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;

/// An answer as a text with its lists and tables, as a reader compares, checks and prints it.
///
/// @param fields the form it stands in
public record AnswerText(Fields fields) {

  /// The text of an answer; one that says so where there is none.
  public RichText of(Question question, @Nullable Value value) {
    return switch (value) {
      case Value.LongText(RichText text) -> text;
      case Value.Rows(var rows) when question.type() instanceof AnswerType.Table table ->
          new RichText(List.of(table(table, rows)));
      case Value.Choices choices -> list(question, choices);
      case Value.Citations laws -> list(question, laws);
      case Value.Authorities authorities -> list(question, authorities);
      case Value.Files files -> list(question, files);
      case null, default -> paragraphs(question, value);
    };
  }

  private RichText paragraphs(Question question, @Nullable Value value) {
    return new RichText(
        lines(question, value).stream()
            .<Block>map(line -> new Block.Paragraph(Span.only(line)))
            .toList());
  }

  private RichText list(Question question, Value value) {
    List<Block.Item> items =
        lines(question, value).stream().map(line -> Block.Item.of(Span.only(line))).toList();
    return new RichText(List.of(new Block.ListBlock(false, 1, items)));
  }

  private List<String> lines(Question question, @Nullable Value value) {
    return new ValueInWords(fields).lines(question, value);
  }

  private Block table(AnswerType.Table type, List<Map<String, String>> rows) {
    var header = new Block.Row(type.columns().stream().map(this::head).toList());
    return new Block.Table(List.of(), header, rows.stream().map(row -> row(type, row)).toList());
  }

  private List<Span> head(AnswerType.Column column) {
    return Span.only(fields.texts().in(fields.language(), column.label()).value());
  }

  private static Block.Row row(AnswerType.Table type, Map<String, String> row) {
    return new Block.Row(
        type.columns().stream()
            .map(column -> Span.only(row.getOrDefault(column.key(), "")))
            .toList());
  }
}
