package org.comity.form.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.form.AnswerType;
import org.jspecify.annotations.Nullable;

/// Reads what kind of answer a question takes.
final class TypeReader {
  private static final int MOST_OPTIONS = 64;
  private static final Pattern BOUND = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,9})?");
  private static final List<String> DETAILS =
      List.of("options", "columns", "maxLength", "min", "max");

  private final Fields fields;

  TypeReader(Fields fields) {
    this.fields = fields;
  }

  /// The type; empty, with a problem, if it is none.
  Optional<AnswerType> read() {
    String word = fields.required("type");
    @Nullable AnswerType type = type(word);
    if (type == null && !word.isEmpty()) {
      fields.report().refuse(fields.spot("type"), "unknown-type", "type", word);
    }
    return Optional.ofNullable(type);
  }

  private @Nullable AnswerType type(String word) {
    return switch (word) {
      case "yes-no" -> with(Set.of(), new AnswerType.YesNo());
      case "yes-part-no" -> with(Set.of(), new AnswerType.YesPartNo());
      case "single-choice" -> with(Set.of("options"), new AnswerType.SingleChoice(options()));
      case "multi-choice" -> with(Set.of("options"), new AnswerType.MultiChoice(options()));
      case "short-text" ->
          with(Set.of("maxLength"), new AnswerType.ShortText(length(AnswerType.SHORT_TEXT)));
      case "long-text" ->
          with(Set.of("maxLength"), new AnswerType.LongText(length(AnswerType.LONG_TEXT)));
      case "number" ->
          with(Set.of("min", "max"), new AnswerType.Decimal(bound("min"), bound("max")));
      case "date" -> with(Set.of(), new AnswerType.Day());
      case "money" -> with(Set.of(), new AnswerType.Money());
      case "legislation-citations" -> with(Set.of(), new AnswerType.Citations());
      case "authority-ref" -> with(Set.of(), new AnswerType.Authorities());
      case "table" -> with(Set.of("columns"), new AnswerType.Table(columns()));
      case "attachments" -> with(Set.of(), new AnswerType.Files());
      default -> null;
    };
  }

  private AnswerType with(Set<String> allowed, AnswerType type) {
    for (String detail : DETAILS) {
      if (fields.has(detail) && !allowed.contains(detail)) {
        fields.report().refuse(fields.spot(detail), "unknown-field", "field", detail);
      }
    }
    return type;
  }

  private int length(int otherwise) {
    int length = fields.whole("maxLength", otherwise);
    if (length == 0) {
      fields.malformed("maxLength");
    }
    return length;
  }

  private @Nullable BigDecimal bound(String name) {
    Optional<String> text = fields.text(name);
    if (text.isPresent() && !BOUND.matcher(text.get()).matches()) {
      fields.malformed(name);
      return null;
    }
    return text.map(BigDecimal::new).orElse(null);
  }

  private List<AnswerType.Option> options() {
    var options = new ArrayList<AnswerType.Option>();
    var seen = new HashSet<String>();
    for (Fields option : fields.list("options")) {
      option.only(Set.of("key", "label"));
      options.add(new AnswerType.Option(key(option, seen), label(option)));
    }
    if (options.size() < 2) {
      fields.report().refuse(fields.spot("options"), "missing-field", "field", "options");
    }
    if (options.size() > MOST_OPTIONS) {
      fields.report().refuse(fields.spot("options"), "too-many-options", "max", MOST_OPTIONS);
    }
    return options;
  }

  private List<AnswerType.Column> columns() {
    var columns = new ArrayList<AnswerType.Column>();
    var seen = new HashSet<String>();
    for (Fields column : fields.list("columns")) {
      column.only(Set.of("key", "label", "type", "maxLength"));
      int length = column.whole("maxLength", AnswerType.SHORT_TEXT);
      columns.add(new AnswerType.Column(key(column, seen), label(column), cells(column), length));
    }
    if (columns.isEmpty()) {
      fields.report().refuse(fields.spot("columns"), "missing-field", "field", "columns");
    }
    return columns;
  }

  private static AnswerType.Cells cells(Fields column) {
    String word = column.required("type");
    return Arrays.stream(AnswerType.Cells.values())
        .filter(cells -> cells.word().equals(word))
        .findFirst()
        .orElseGet(
            () -> {
              column.report().refuse(column.spot("type"), "unknown-type", "type", word);
              return AnswerType.Cells.SHORT_TEXT;
            });
  }

  private static String key(Fields fields, Set<String> seen) {
    String key = fields.required("key", QuestionReader.KEY, "malformed-key");
    if (!seen.add(key)) {
      fields.report().refuse(fields.spot("key"), "duplicate-key", "key", key);
    }
    return key;
  }

  private static String label(Fields fields) {
    fields.required("label");
    @Nullable String label = fields.textKey("label");
    return label == null ? "" : label;
  }
}
