package org.comity.form.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.Address;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.Fields;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Texts;
import org.comity.language.Words;

/// An answered form as blocks: section by section, each question that is asked with its answer.
///
/// @param words the words of the program
/// @param texts the texts of the form, in the document's language where they are translated
/// @param formats how the document writes dates and numbers
/// @param evaluation what is asked and answered
/// @param saved the answers with their languages
public record AnsweredForm(
    Words words,
    Texts texts,
    Formats formats,
    Evaluation evaluation,
    Map<Address, SavedAnswer> saved) {

  /// The blocks, each section under a heading of level 2.
  public List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (Definition.Section section : evaluation.definition().sections()) {
      List<Block> questions = questions(section);
      if (!questions.isEmpty()) {
        blocks.add(new Block.Heading(2, Span.only(text(section.title()))));
        blocks.addAll(questions);
      }
    }
    return blocks;
  }

  private List<Block> questions(Definition.Section section) {
    return evaluation.addresses(section.id()).stream()
        .filter(address -> evaluation.relevance(address) == Relevance.ASKED)
        .map(this::question)
        .toList();
  }

  private Block question(Address address) {
    Question question = evaluation.question(address);
    Optional<SavedAnswer> answer =
        Optional.ofNullable(saved.get(address)).filter(found -> found.value() != null);
    var fields =
        new Fields(words, texts, formats, evaluation, saved, author -> author.toString(), 0);
    List<Block> blocks =
        answer
            .map(found -> new AnswerBlocks(fields).of(question, found))
            .orElseGet(() -> List.of(new Block.Paragraph(List.of(Span.italic(say("none"))))));
    return new Block.Question(
        question.number(), Span.only(text(question.text())), blocks, note(answer));
  }

  /// In which language the answer was written, where that is not the document's.
  private List<Span> note(Optional<SavedAnswer> answer) {
    return answer
        .map(SavedAnswer::language)
        .filter(language -> language != language())
        .map(language -> Span.only(say("writtenIn", "language", language.ownName())))
        .orElse(List.of());
  }

  private Language language() {
    return formats.language();
  }

  private String text(String key) {
    return texts.in(language(), key).value();
  }

  private String say(String key, Object... arguments) {
    return words.say(language(), "form.print." + key, arguments);
  }
}
