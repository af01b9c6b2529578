package org.comity.form.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.comity.form.AnswerType;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.comity.form.web.api.DefinitionTexts.Said;
import org.jspecify.annotations.Nullable;

/// One edition of a questionnaire as programs read it. Absent names have no value.
///
/// @param definition what stands above the sections
/// @param guidance the general guidance
/// @param articles identifiers of the articles it covers
/// @param sections its sections in order
/// @param groups questions that repeat together
/// @param questions all questions in order
@JsonInclude(JsonInclude.Include.NON_NULL)
record DefinitionJson(
    Summary definition,
    List<Said> guidance,
    List<String> articles,
    List<Section> sections,
    List<Group> groups,
    List<QuestionJson> questions) {

  /// What a list says of an edition.
  record Summary(
      String questionnaire,
      String edition,
      String sha256,
      String instrument,
      String cluster,
      Said title,
      String status) {
    static Summary of(Definition definition, DefinitionTexts texts) {
      Definition.Head head = definition.head();
      return new Summary(
          head.questionnaire(),
          head.edition(),
          definition.hash(),
          head.instrument(),
          head.cluster(),
          texts.of(head.title(), definition),
          head.status());
    }
  }

  /// A section.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Section(String id, Said title, @Nullable String article) {}

  /// Questions that repeat together.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Group(
      String id, String section, @Nullable Said title, int min, int max, List<String> paths) {}

  /// A question.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record QuestionJson(
      String key,
      String number,
      String section,
      @Nullable String parent,
      String role,
      List<String> provisions,
      Said text,
      @Nullable Said guidance,
      String type,
      List<DefinitionTexts.Option> options,
      List<DefinitionTexts.Column> columns,
      @Nullable Integer maxLength,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String showWhen,
      boolean required,
      @Nullable String group) {}

  static DefinitionJson of(Definition definition, DefinitionTexts texts) {
    return new DefinitionJson(
        Summary.of(definition, texts),
        definition.head().guidance().stream().map(key -> texts.of(key, definition)).toList(),
        definition.head().articles(),
        definition.sections().stream()
            .map(
                found ->
                    new Section(found.id(), texts.of(found.title(), definition), found.article()))
            .toList(),
        definition.groups().stream().map(group -> group(group, definition, texts)).toList(),
        definition.questions().stream()
            .map(question -> question(question, definition, texts))
            .toList());
  }

  private static Group group(Definition.Group group, Definition definition, DefinitionTexts texts) {
    return new Group(
        group.id(),
        group.section(),
        texts.orNull(group.title(), definition),
        group.min(),
        group.max(),
        group.paths());
  }

  private static QuestionJson question(
      Question question, Definition definition, DefinitionTexts texts) {
    AnswerType type = question.type();
    return new QuestionJson(
        question.key(),
        question.number(),
        question.section(),
        question.parent(),
        question.role().word(),
        question.provisions(),
        texts.of(question.text(), definition),
        texts.orNull(question.guidance(), definition),
        type.word(),
        texts.options(type, definition),
        texts.columns(type, definition),
        maxLength(type),
        type instanceof AnswerType.Decimal(var min, var _) ? min : null,
        type instanceof AnswerType.Decimal(var _, var max) ? max : null,
        question.showWhen() == null ? null : question.showWhen().toString(),
        question.required(),
        question.group());
  }

  private static @Nullable Integer maxLength(AnswerType type) {
    return switch (type) {
      case AnswerType.ShortText(int most) -> most;
      case AnswerType.LongText(int most) -> most;
      default -> null;
    };
  }
}
