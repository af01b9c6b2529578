package org.comity.form.print;

import java.util.List;
import java.util.Map;
import org.comity.document.Block;
import org.comity.document.RichText;
import org.comity.document.Span;
import org.comity.form.AnswerType;
import org.comity.form.Question;
import org.comity.form.Value;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.Fields;
import org.comity.form.web.ValueInWords;
import org.jspecify.annotations.Nullable;

/// One answer as blocks.
///
/// @param fields the form it stands in
record AnswerBlocks(Fields fields) {

  List<Block> of(Question question, SavedAnswer answer) {
    Value value = answer.value();
    List<Block> blocks = blocks(question, value);
    boolean foreign = written(value) && answer.language() != fields.formats().language();
    return foreign ? List.of(new Block.Passage(answer.language(), blocks)) : blocks;
  }

  private List<Block> blocks(Question question, @Nullable Value value) {
    return switch (value) {
      case Value.LongText(String markup) -> RichText.parse(markup).blocks();
      case Value.Rows(var rows) when question.type() instanceof AnswerType.Table table ->
          List.of(table(table, rows));
      case Value.Choices choices -> List.of(list(question, choices));
      case Value.Citations laws -> List.of(list(question, laws));
      case Value.Authorities authorities -> List.of(list(question, authorities));
      case null, default -> paragraphs(question, value);
    };
  }

  private List<Block> paragraphs(Question question, @Nullable Value value) {
    return lines(question, value).stream()
        .<Block>map(line -> new Block.Paragraph(Span.only(line)))
        .toList();
  }

  private Block list(Question question, Value value) {
    List<Block.Item> items =
        lines(question, value).stream().map(line -> Block.Item.of(Span.only(line))).toList();
    return new Block.ListBlock(false, 1, items);
  }

  private List<String> lines(Question question, @Nullable Value value) {
    return new ValueInWords(fields).lines(question, value);
  }

  private Block table(AnswerType.Table type, List<Map<String, String>> rows) {
    var header =
        new Block.Row(
            type.columns().stream()
                .map(
                    column ->
                        Span.only(
                            fields.texts().in(fields.formats().language(), column.label()).value()))
                .toList());
    return new Block.Table(List.of(), header, rows.stream().map(row -> row(type, row)).toList());
  }

  private static Block.Row row(AnswerType.Table type, Map<String, String> row) {
    return new Block.Row(
        type.columns().stream()
            .map(column -> Span.only(row.getOrDefault(column.key(), "")))
            .toList());
  }

  private static boolean written(@Nullable Value value) {
    return value instanceof Value.LongText || value instanceof Value.ShortText;
  }
}
