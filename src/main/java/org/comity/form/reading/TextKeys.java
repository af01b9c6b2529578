package org.comity.form.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.form.AnswerType;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.jspecify.annotations.Nullable;

/// The keys of all texts that a definition refers to.
final class TextKeys {
  private final Set<String> keys = new TreeSet<>();

  private TextKeys() {}

  static Set<String> of(
      Definition.Head head,
      List<Definition.Section> sections,
      List<Definition.Group> groups,
      List<Question> questions) {
    var texts = new TextKeys();
    texts.add(head.title());
    texts.keys.addAll(head.guidance());
    sections.forEach(section -> texts.add(section.title()));
    groups.forEach(group -> texts.add(group.title()));
    questions.forEach(texts::add);
    return texts.keys;
  }

  private void add(Question question) {
    add(question.text(), question.guidance());
    labels(question.type()).forEach(this::add);
  }

  private static Stream<String> labels(AnswerType type) {
    return switch (type) {
      case AnswerType.SingleChoice choice ->
          choice.options().stream().map(AnswerType.Option::label);
      case AnswerType.MultiChoice choices ->
          choices.options().stream().map(AnswerType.Option::label);
      case AnswerType.Table table -> table.columns().stream().map(AnswerType.Column::label);
      default -> Stream.empty();
    };
  }

  private void add(@Nullable String... textKeys) {
    Arrays.stream(textKeys).filter(Objects::nonNull).forEach(keys::add);
  }
}
