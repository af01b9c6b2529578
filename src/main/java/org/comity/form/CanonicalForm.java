package org.comity.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The one written form of a definition, over which its hash is taken: JSON with sorted names and
/// without spaces, in the words of the definition files. What has its default is left out.
final class CanonicalForm {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CanonicalForm() {}

  static String of(Definition definition) {
    Definition.Head head = definition.head();
    var form = new Fields();
    form.put("questionnaire", head.questionnaire());
    form.put("edition", head.edition());
    form.put("instrument", head.instrument());
    form.put("cluster", head.cluster());
    form.put("title", head.title());
    form.put("status", head.status());
    form.put("articles", head.articles());
    form.put("guidance", head.guidance());
    form.put("sections", definition.sections().stream().map(CanonicalForm::section).toList());
    form.put("groups", definition.groups().stream().map(CanonicalForm::group).toList());
    form.put("questions", definition.questions().stream().map(CanonicalForm::question).toList());
    form.put("texts", new TreeMap<>(definition.sourceTexts()));
    return JSON.writeValueAsString(form);
  }

  static String hash(String canonical) {
    try {
      byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fields section(Definition.Section section) {
    var form = new Fields();
    form.put("id", section.id());
    form.put("title", section.title());
    form.put("article", section.article());
    return form;
  }

  private static Fields group(Definition.Group group) {
    var form = new Fields();
    form.put("id", group.id());
    form.put("section", group.section());
    form.put("title", group.title());
    form.put("min", group.min());
    form.put("max", group.max());
    form.put("paths", group.paths());
    return form;
  }

  private static Fields question(Question question) {
    var form = new Fields();
    form.put("key", question.key());
    form.put("section", question.section());
    form.put("parent", question.parent());
    form.put("role", question.role().word());
    form.put("provisions", question.provisions());
    form.put("text", question.text());
    form.put("guidance", question.guidance());
    form.put("showWhen", question.showWhen() == null ? null : question.showWhen().toString());
    form.put("optional", question.optional() ? true : null);
    form.put("mandatory", question.mandatoryUnderConvention() ? true : null);
    form.put("overlap", question.overlap());
    form.put("group", question.group());
    form.put("lineage", question.lineage().stream().map(CanonicalForm::lineage).toList());
    type(form, question.type());
    return form;
  }

  private static void type(Fields form, AnswerType type) {
    form.put("type", type.word());
    switch (type) {
      case AnswerType.SingleChoice choice -> form.put("options", options(choice.options()));
      case AnswerType.MultiChoice choices -> form.put("options", options(choices.options()));
      case AnswerType.ShortText text -> form.put("maxLength", text.maxLength());
      case AnswerType.LongText text -> form.put("maxLength", text.maxLength());
      case AnswerType.Table table -> form.put("columns", columns(table.columns()));
      case AnswerType.Decimal number -> {
        form.put("min", plain(number.min()));
        form.put("max", plain(number.max()));
      }
      default -> {}
    }
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static List<Map<String, String>> options(List<AnswerType.Option> options) {
    return options.stream()
        .map(option -> Map.of("key", option.key(), "label", option.label()))
        .<Map<String, String>>map(TreeMap::new)
        .toList();
  }

  private static List<Fields> columns(List<AnswerType.Column> columns) {
    return columns.stream().map(CanonicalForm::column).toList();
  }

  private static Fields column(AnswerType.Column column) {
    var form = new Fields();
    form.put("key", column.key());
    form.put("label", column.label());
    form.put("type", column.cells().word());
    form.put("maxLength", column.maxLength());
    return form;
  }

  private static Map<String, String> lineage(Lineage lineage) {
    return new TreeMap<>(Map.of("from", lineage.from(), "change", lineage.change().word()));
  }

  /// Sorted fields, of which the empty ones are left out.
  private static final class Fields extends TreeMap<String, Object> {
    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
      boolean empty = value == null || (value instanceof Collection<?> list && list.isEmpty());
      return empty ? null : super.put(name, value);
    }
  }
}
