package org.comity.form.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.comity.form.web.ProvisionName;
import org.comity.language.Formats;
import org.comity.language.Texts;
import org.comity.language.Words;

/// A form as blocks to be read and filled in by hand: every question with its guidance, its options
/// and room to write, and, where it is not asked of everybody, when it is.
public final class BlankForm {
  private final FormTexts texts;
  private final Formats formats;
  private final Definition definition;
  private final AnswerRoom room;
  private final ConditionInWords conditions;

  /// Takes what is asked, and how it is said.
  ///
  /// @param words the words of the program
  /// @param texts the texts of the form
  /// @param formats the document's language, and how it joins phrases
  /// @param definition what is asked
  public BlankForm(Words words, Texts texts, Formats formats, Definition definition) {
    this.texts = new FormTexts(words, texts, formats.language());
    this.formats = formats;
    this.definition = definition;
    this.room = new AnswerRoom(this.texts);
    this.conditions = new ConditionInWords(this.texts, formats, definition);
  }

  /// How many questions stand in English because their translation is missing.
  public int missing() {
    return (int) definition.questions().stream().filter(this::missing).count();
  }

  /// The blocks: how the form is filled in, who does, then each section, all under headings of
  /// level 1.
  public List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, Span.only(texts.say("how"))));
    definition.head().guidance().forEach(key -> blocks.add(numbered(texts.text(key))));
    Stream.of("how.only", "how.boxes", "how.unavailable", "how.more")
        .forEach(key -> blocks.add(numbered(Span.only(texts.say(key)))));
    blocks.add(new Block.Heading(1, Span.only(texts.say("who"))));
    Stream.of("who.state", "who.person", "who.date").forEach(key -> blocks.add(blank(key)));
    for (Definition.Section section : definition.sections()) {
      blocks.add(new Block.Heading(1, texts.text(section.title())));
      definition.questions(section.id()).forEach(question -> blocks.add(question(question)));
    }
    return blocks;
  }

  private static Block numbered(List<Span> text) {
    return new Block.NumberedParagraph(text);
  }

  private Block blank(String key) {
    return new Block.Question(
        "", Span.only(texts.say(key)), List.of(new Block.AnswerSpace(List.of(), 1)), List.of());
  }

  private Block question(Question question) {
    var answer = new ArrayList<Block>();
    String before = before(question);
    if (!before.isEmpty()) {
      answer.add(new Block.Paragraph(List.of(Span.italic(before))));
    }
    if (question.guidance() != null) {
      answer.add(new Block.Paragraph(texts.text(question.guidance())));
    }
    answer.addAll(room.of(question.type()));
    return new Block.Question(
        question.number(), texts.text(question.text()), answer, note(question));
  }

  /// What one has to know before answering: when, how often, how.
  private String before(Question question) {
    var sentences = new ArrayList<String>();
    sentences.add(conditions.of(question));
    sentences.add(question.group() == null ? "" : texts.say("repeats"));
    sentences.add(question.optional() ? texts.say("optional") : "");
    sentences.add(room.hint(question.type()));
    return joined(sentences);
  }

  private List<Span> note(Question question) {
    List<String> provisions = question.provisions().stream().map(ProvisionName::of).toList();
    var sentences = new ArrayList<String>();
    sentences.add(
        provisions.isEmpty()
            ? ""
            : texts.say(
                "provisions", "count", provisions.size(), "list", formats.list(provisions)));
    sentences.add(missing(question) ? texts.say("english") : "");
    return Span.only(joined(sentences));
  }

  private boolean missing(Question question) {
    return texts.missing(question.text());
  }

  private static String joined(List<String> sentences) {
    return String.join(" ", sentences.stream().filter(sentence -> !sentence.isEmpty()).toList());
  }
}
