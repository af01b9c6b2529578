package org.comity.form.print;

import java.util.ArrayList;
import java.util.List;
import org.comity.form.AnswerType;
import org.comity.form.Condition;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.comity.language.Formats;

/// When a question is to be answered, as a sentence for somebody who has the whole form on paper.
///
/// @param texts the texts of the form
/// @param formats how the document joins phrases
/// @param definition the form
record ConditionInWords(FormTexts texts, Formats formats, Definition definition) {

  /// The sentence; empty for a question that everybody answers.
  String of(Question question) {
    var conditions = new ArrayList<String>();
    Condition own = question.showWhen();
    if (own != null) {
      conditions.add(phrase(own));
    }
    String parent = question.parent();
    boolean named = own != null && own.clauses().anyMatch(c -> c.question().equals(parent));
    if (parent != null && !named) {
      definition
          .question(parent)
          .filter(this::conditional)
          .ifPresent(above -> conditions.add(texts.say("asked", "number", above.number())));
    }
    return conditions.isEmpty() ? "" : texts.say("onlyIf", "conditions", formats.list(conditions));
  }

  // A question that follows one which not everybody answers is itself not answered by everybody.
  private boolean conditional(Question question) {
    return question.showWhen() != null
        || (question.parent() != null
            && definition.question(question.parent()).filter(this::conditional).isPresent());
  }

  private String phrase(Condition condition) {
    return switch (condition) {
      case Condition.Clause clause -> clause(clause);
      case Condition.All(var parts) -> formats.list(parts.stream().map(this::phrase).toList());
      case Condition.Any(var parts) -> formats.either(parts.stream().map(this::phrase).toList());
    };
  }

  private String clause(Condition.Clause clause) {
    Question question = definition.question(clause.question()).orElseThrow();
    List<String> wanted =
        clause.options().stream()
            .map(option -> texts.say("quoted", "text", label(question, option)))
            .toList();
    boolean several = question.type() instanceof AnswerType.MultiChoice;
    return texts.say(
        several ? "includes" : "is", "number", question.number(), "wanted", formats.either(wanted));
  }

  private String label(Question question, String option) {
    return switch (question.type()) {
      case AnswerType.SingleChoice(var options) -> label(options, option);
      case AnswerType.MultiChoice(var options) -> label(options, option);
      default -> texts.words().say(texts.language(), "form.answer." + option);
    };
  }

  private String label(List<AnswerType.Option> options, String key) {
    return options.stream()
        .filter(option -> option.key().equals(key))
        .map(option -> texts.plain(option.label()))
        .findFirst()
        .orElse(key);
  }
}
