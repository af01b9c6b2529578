package org.comity.form.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.document.RichText;
import org.comity.form.AnswerType;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;

/// What the parts of a field say.
///
/// @param value the answer; null if the field was left empty or cannot be taken
/// @param refusals why it cannot be taken, each with its place inside the answer
public record ReadAnswer(@Nullable Value value, List<Refusal> refusals) {
  /// Reads the parts of a field for a question of this type.
  public static ReadAnswer of(AnswerType type, Parts parts) {
    var refusals = new ArrayList<Refusal>();
    Value value = parts.one("unavailable").isPresent() ? closed(parts, refusals) : null;
    if (value == null && refusals.isEmpty() && parts.one("clear").isEmpty()) {
      value = new Reading(parts, refusals).value(type);
    }
    if (value != null) {
      refusals.addAll(type.refusals(value));
    }
    return new ReadAnswer(refusals.isEmpty() ? value : null, List.copyOf(refusals));
  }

  private static @Nullable Value closed(Parts parts, List<Refusal> refusals) {
    Optional<String> reason = parts.one("reason");
    if (reason.isEmpty()) {
      refusals.add(new Refusal("reason-missing", Map.of(), "reason"));
    }
    return reason.<Value>map(Value.Unavailable::new).orElse(null);
  }

  /// The reading of one field; what it cannot read it adds to the refusals.
  private record Reading(Parts parts, List<Refusal> refusals) {
    @Nullable Value value(AnswerType type) {
      return switch (type) {
        case AnswerType.YesNo yesNo -> choice();
        case AnswerType.YesPartNo yesPartNo -> choice();
        case AnswerType.SingleChoice single -> choice();
        case AnswerType.MultiChoice several -> choices(several);
        case AnswerType.ShortText text -> map("text", Value.ShortText::new);
        case AnswerType.LongText text -> map("text", Reading::longText);
        case AnswerType.Decimal number -> map("number", text -> decimal(text, "number"));
        case AnswerType.Day day -> map("date", text -> day(text, "date"));
        case AnswerType.Money money -> money();
        case AnswerType.Citations citations -> citations();
        case AnswerType.Authorities authorities -> authorities();
        case AnswerType.Table table -> rows();
        case AnswerType.Files files -> files();
      };
    }

    private @Nullable Value map(String part, Function<String, @Nullable Value> reading) {
      return parts.one(part).map(reading).orElse(null);
    }

    private static @Nullable Value longText(String markup) {
      RichText text = RichText.parse(markup);
      return text.isEmpty() ? null : new Value.LongText(text);
    }

    private @Nullable Value choice() {
      String other = parts.one("other").orElse(null);
      return map("choice", key -> new Value.Choice(key, "other".equals(key) ? other : null));
    }

    private @Nullable Value choices(AnswerType.MultiChoice type) {
      List<String> sent = parts.all("choices");
      List<String> keys = new ArrayList<>(type.keys().stream().filter(sent::contains).toList());
      sent.stream().filter(key -> !type.keys().contains(key)).forEach(keys::add);
      String other = sent.contains("other") ? parts.one("other").orElse(null) : null;
      return keys.isEmpty() ? null : new Value.Choices(keys, other);
    }

    private @Nullable Value decimal(String text, String part) {
      BigDecimal number = number(text, part);
      return number == null ? null : new Value.Decimal(number);
    }

    private @Nullable BigDecimal number(String text, String part) {
      String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
      try {
        return new BigDecimal(plain);
      } catch (NumberFormatException e) {
        refusals.add(new Refusal("bad-number", Map.of(), part));
        return null;
      }
    }

    private @Nullable Value day(String text, String part) {
      LocalDate date = date(text, part);
      return date == null ? null : new Value.Day(date);
    }

    private @Nullable LocalDate date(@Nullable String text, String part) {
      if (text == null) {
        return null;
      }
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        refusals.add(new Refusal("bad-date", Map.of(), part));
        return null;
      }
    }

    private @Nullable Value money() {
      Optional<String> amount = parts.one("amount");
      if (amount.isEmpty()) {
        return null;
      }
      BigDecimal number = number(amount.get(), "amount");
      String currency =
          parts.one("currency").map(text -> text.toUpperCase(java.util.Locale.ROOT)).orElse("");
      return number == null ? null : new Value.Money(number, currency);
    }

    private @Nullable Value citations() {
      var laws = new ArrayList<Value.Citation>();
      for (Map<String, String> row : parts.rows("law")) {
        laws.add(
            new Value.Citation(
                Optional.ofNullable(row.get("id")).flatMap(this::id).orElse(null),
                row.getOrDefault("title", ""),
                row.get("article"),
                row.get("language"),
                row.get("link"),
                date(row.get("date"), "[" + laws.size() + "].date"),
                row.get("note"),
                null));
      }
      return laws.isEmpty() ? null : new Value.Citations(laws);
    }

    private @Nullable Value authorities() {
      List<Value.Authority> authorities =
          parts.rows("authority").stream()
              .map(
                  row ->
                      new Value.Authority(
                          row.getOrDefault("name", ""), row.get("directory"), row.get("note")))
              .toList();
      return authorities.isEmpty() ? null : new Value.Authorities(authorities);
    }

    private @Nullable Value rows() {
      List<Map<String, String>> rows = parts.rows("row");
      return rows.isEmpty() ? null : new Value.Rows(rows);
    }

    private @Nullable Value files() {
      List<Value.NamedFile> files =
          parts.rows("file").stream()
              .filter(row -> !row.containsKey("remove"))
              .flatMap(
                  row ->
                      Optional.ofNullable(row.get("id")).flatMap(this::id).stream()
                          .map(
                              id ->
                                  new Value.NamedFile(
                                      id, row.getOrDefault("name", ""), row.get("description"))))
              .toList();
      return files.isEmpty() ? null : new Value.Files(files);
    }

    private Optional<UUID> id(String text) {
      try {
        return Optional.of(UUID.fromString(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
