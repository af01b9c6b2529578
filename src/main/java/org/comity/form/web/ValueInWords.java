package org.comity.form.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.form.AnswerType;
import org.comity.form.Question;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;

/// An answer as plain lines of text, as a reader compares, checks and prints it.
///
/// @param fields the form it stands in
public record ValueInWords(Fields fields) {

  /// The lines of an answer; one that says so where there is none.
  public List<String> lines(Question question, @Nullable Value value) {
    return switch (value) {
      case null -> List.of(say("form.value.none"));
      case Value.Choice(String key, String other) -> List.of(choice(question, key, other));
      case Value.Choices(List<String> keys, String other) ->
          keys.stream().map(key -> choice(question, key, other)).toList();
      case Value.ShortText(String text) -> List.of(text);
      case Value.LongText(var text) -> text.plainText().lines().toList();
      case Value.Decimal(var number) -> List.of(number.toPlainString());
      case Value.Day(var date) -> List.of(fields.formats().date(date));
      case Value.Money(var amount, String currency) ->
          List.of(amount.toPlainString() + " " + currency);
      case Value.Citations(var laws) -> laws.stream().map(this::law).toList();
      case Value.Authorities(var authorities) ->
          authorities.stream().map(found -> joined(found.name(), found.note())).toList();
      case Value.Rows(var rows) -> rows.stream().map(row -> row(question, row)).toList();
      case Value.Files(var files) -> files.stream().map(this::file).toList();
      case Value.Unavailable(String reason) -> List.of(say("form.value.closed", "reason", reason));
    };
  }

  /// The lines as one text.
  public String text(Question question, @Nullable Value value) {
    return String.join("\n", lines(question, value));
  }

  private String choice(Question question, String key, @Nullable String other) {
    String label = fields.label(question, key);
    return "other".equals(key) ? joined(label, other) : label;
  }

  private String law(Value.Citation law) {
    String date = law.date() == null ? null : fields.formats().date(law.date());
    return joined(
        law.title(), law.article(), date, law.language(), law.link(), text(law.file()), law.note());
  }

  private @Nullable String text(Value.@Nullable NamedFile file) {
    return file == null ? null : file(file);
  }

  private String file(Value.NamedFile file) {
    String facts =
        file.kind() == null ? "" : " (" + say("file.kind." + file.kind()) + ", " + size(file) + ")";
    return joined(file.name() + facts, file.description());
  }

  private String size(Value.NamedFile file) {
    return fields.formats().size(file.size());
  }

  private String row(Question question, Map<String, String> row) {
    if (!(question.type() instanceof AnswerType.Table(var columns))) {
      return String.join("; ", row.values());
    }
    return columns.stream()
        .filter(column -> row.containsKey(column.key()))
        .map(
            column ->
                fields.texts().in(fields.language(), column.label()).value()
                    + ": "
                    + row.get(column.key()))
        .collect(Collectors.joining("; "));
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private String say(String key, Object... arguments) {
    return fields.words().say(fields.language(), key, arguments);
  }
}
