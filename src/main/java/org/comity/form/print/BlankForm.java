package org.comity.form.print;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.AnswerType;
import org.comity.form.Condition;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.comity.language.Language;
import org.comity.language.Texts;
import org.comity.language.Words;

/// A form as blocks to be read and filled in by hand: every question with its guidance, its options
/// and room to write, and, where it is not asked of everybody, when it is.
///
/// @param words the words of the program
/// @param texts the texts of the form
/// @param language the document's language
/// @param definition what is asked
public record BlankForm(Words words, Texts texts, Language language, Definition definition) {
  private static final int SHORT = 1;
  private static final int LONG = 6;

  /// The blocks, the general guidance first, then each section under a heading of level 1.
  public List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (String guidance : definition.head().guidance()) {
      blocks.add(new Block.NumberedParagraph(Span.only(text(guidance))));
    }
    for (Definition.Section section : definition.sections()) {
      blocks.add(new Block.Heading(1, Span.only(text(section.title()))));
      definition.questions(section.id()).forEach(question -> blocks.add(question(question)));
    }
    return blocks;
  }

  private Block question(Question question) {
    var room = new ArrayList<Block>();
    if (question.guidance() != null) {
      room.add(new Block.Paragraph(List.of(Span.italic(text(question.guidance())))));
    }
    room.add(space(question.type()));
    return new Block.Question(
        question.number(), Span.only(text(question.text())), room, note(question));
  }

  private Block space(AnswerType type) {
    return switch (type) {
      case AnswerType.SingleChoice(var options) -> options(options);
      case AnswerType.MultiChoice(var options) -> options(options);
      case AnswerType.YesNo yesNo -> fixed(type);
      case AnswerType.YesPartNo yesPartNo -> fixed(type);
      case AnswerType.Table(var columns) -> table(columns);
      case AnswerType.LongText text -> new Block.AnswerSpace(List.of(), LONG);
      default -> new Block.AnswerSpace(List.of(), SHORT + 1);
    };
  }

  private Block options(List<AnswerType.Option> options) {
    return new Block.AnswerSpace(
        options.stream().map(option -> Span.only(text(option.label()))).toList(), 0);
  }

  private Block fixed(AnswerType type) {
    return new Block.AnswerSpace(
        type.keys().stream()
            .map(key -> Span.only(words.say(language, "form.answer." + key)))
            .toList(),
        0);
  }

  private Block table(List<AnswerType.Column> columns) {
    var header =
        new Block.Row(columns.stream().map(column -> Span.only(text(column.label()))).toList());
    var empty = new Block.Row(columns.stream().map(column -> List.<Span>of()).toList());
    return new Block.Table(List.of(), header, List.of(empty, empty, empty));
  }

  private List<Span> note(Question question) {
    var notes = new ArrayList<String>();
    if (question.showWhen() != null) {
      notes.add(when(question.showWhen()));
    }
    if (question.optional()) {
      notes.add(say("optional"));
    }
    return Span.only(String.join(" ", notes));
  }

  private String when(Condition condition) {
    List<String> numbers =
        condition
            .clauses()
            .flatMap(clause -> definition.question(clause.question()).stream())
            .map(Question::number)
            .distinct()
            .toList();
    return say("dependsOn", "numbers", String.join(", ", numbers));
  }

  private String text(String key) {
    return texts.in(language, key).value();
  }

  private String say(String key, Object... arguments) {
    return words.say(language, "form.print." + key, arguments);
  }
}
