package org.comity.form.print;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.AnswerType;

/// Room to write one answer by hand, of the kind that its question takes.
///
/// @param texts the texts of the form
record AnswerRoom(FormTexts texts) {
  private static final int LINE = 1;
  private static final int SHORT = 2;
  private static final int LONG = 6;
  private static final int ROWS = 3;

  /// How the room is filled in, where that does not show; else empty.
  String hint(AnswerType type) {
    return switch (type) {
      case AnswerType.MultiChoice choices -> texts.say("several");
      case AnswerType.Day day -> texts.say("day");
      case AnswerType.Money money -> texts.say("money");
      case AnswerType.Files files -> texts.say("files");
      default -> "";
    };
  }

  /// The room.
  List<Block> of(AnswerType type) {
    return switch (type) {
      case AnswerType.YesNo yesNo -> List.of(fixed(type));
      case AnswerType.YesPartNo yesPartNo -> List.of(fixed(type));
      case AnswerType.SingleChoice(var options) -> List.of(boxes(options));
      case AnswerType.MultiChoice(var options) -> List.of(boxes(options));
      case AnswerType.ShortText text -> List.of(lines(SHORT));
      case AnswerType.LongText text -> List.of(lines(LONG));
      case AnswerType.Decimal number -> List.of(lines(LINE));
      case AnswerType.Day day -> List.of(lines(LINE));
      case AnswerType.Money money -> List.of(lines(LINE));
      case AnswerType.Citations laws -> List.of(words("law", "law.article", "law.date"));
      case AnswerType.Authorities authorities -> List.of(words("authority", "authority.contact"));
      case AnswerType.Table(var columns) ->
          List.of(table(columns.stream().map(column -> texts.text(column.label())).toList()));
      case AnswerType.Files files -> List.of(lines(SHORT));
    };
  }

  private static Block lines(int lines) {
    return new Block.AnswerSpace(List.of(), lines);
  }

  private Block boxes(List<AnswerType.Option> options) {
    return new Block.AnswerSpace(
        options.stream().map(option -> texts.text(option.label())).toList(), 0);
  }

  private Block fixed(AnswerType type) {
    return new Block.AnswerSpace(
        type.keys().stream()
            .map(key -> Span.only(texts.words().say(texts.language(), "form.answer." + key)))
            .toList(),
        0);
  }

  private Block words(String... keys) {
    return table(Stream.of(keys).map(key -> Span.only(texts.say(key))).toList());
  }

  private static Block table(List<List<Span>> heads) {
    var empty = new Block.Row(Collections.nCopies(heads.size(), List.<Span>of()));
    return new Block.Table(List.of(), new Block.Row(heads), Collections.nCopies(ROWS, empty));
  }
}
