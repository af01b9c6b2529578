package org.comity.form;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.comity.document.RichText;
import org.comity.form.AnswerType.MultiChoice;
import org.jspecify.annotations.Nullable;

/// Whether an answer fits the type of its question: the one place that knows the limits. Collects
/// every refusal, each with its place inside the answer.
final class Fit {
  private static final int ITEMS = 500;
  private static final int REASON = 2_000;
  private static final int DIGITS = 30;
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,12})?");

  private final List<Refusal> refusals = new ArrayList<>();

  private Fit() {}

  static List<Refusal> refusals(AnswerType type, Value value) {
    var fit = new Fit();
    fit.check(type, value);
    return fit.refusals;
  }

  private void check(AnswerType type, Value value) {
    switch (value) {
      case Value.Unavailable closed -> text("", closed.reason(), REASON);
      case Value.Choice choice when !(type instanceof MultiChoice) -> choice(type, choice);
      case Value.Choices choices when type instanceof MultiChoice -> choices(type, choices);
      case Value.ShortText(String text) when type instanceof AnswerType.ShortText(int most) ->
          text("", text, most);
      case Value.LongText(RichText text) when type instanceof AnswerType.LongText(int most) ->
          length("", text.characters(), most);
      case Value.Decimal(BigDecimal number) when type instanceof AnswerType.Decimal bounds ->
          number(bounds, number);
      case Value.Day day when type instanceof AnswerType.Day -> day("", day.date());
      case Value.Money money when type instanceof AnswerType.Money -> money(money);
      case Value.Citations citations when type instanceof AnswerType.Citations -> laws(citations);
      case Value.Authorities named when type instanceof AnswerType.Authorities ->
          authorities(named);
      case Value.Rows rows when type instanceof AnswerType.Table table -> rows(table, rows);
      case Value.Files files when type instanceof AnswerType.Files -> files(files);
      default -> wrongType(type);
    }
  }

  private void choice(AnswerType type, Value.Choice choice) {
    if (type.keys().isEmpty()) {
      wrongType(type);
    } else {
      option(type, "", choice.key());
      optional("other", choice.other());
    }
  }

  private void choices(AnswerType type, Value.Choices choices) {
    for (int i = 0; i < choices.keys().size(); i++) {
      option(type, item(i), choices.keys().get(i));
    }
    if (new HashSet<>(choices.keys()).size() < choices.keys().size()) {
      refuse("repeated-option", Map.of(), "");
    }
    optional("other", choices.other());
  }

  private void option(AnswerType type, String field, String key) {
    if (!type.keys().contains(key)) {
      refuse("unknown-option", Map.of("option", key), field);
    }
  }

  private void number(AnswerType.Decimal bounds, BigDecimal number) {
    if (digits("", number)) {
      if (bounds.min() != null && number.compareTo(bounds.min()) < 0) {
        refuse("under-minimum", Map.of("min", bounds.min()), "");
      }
      if (bounds.max() != null && number.compareTo(bounds.max()) > 0) {
        refuse("over-maximum", Map.of("max", bounds.max()), "");
      }
    }
  }

  private void money(Value.Money money) {
    digits("amount", money.amount());
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(money.currency()));
    if (!known) {
      refuse("unknown-currency", Map.of("currency", money.currency()), "currency");
    }
  }

  private boolean digits(String field, BigDecimal number) {
    boolean printable = Math.abs(number.scale()) <= DIGITS && number.precision() <= DIGITS;
    if (!printable) {
      refuse("bad-number", Map.of(), field);
    }
    return printable;
  }

  private void laws(Value.Citations citations) {
    several(citations.laws());
    for (int i = 0; i < citations.laws().size(); i++) {
      Value.Citation law = citations.laws().get(i);
      if (law.lawId() == null) {
        required(item(i, "title"), law.title());
      }
      optional(item(i, "article"), law.article());
      optional(item(i, "note"), law.note());
      link(item(i, "link"), law.link());
      if (law.language() != null && !TAG.matcher(law.language()).matches()) {
        refuse("bad-language", Map.of(), item(i, "language"));
      }
      if (law.date() != null) {
        day(item(i, "date"), law.date());
      }
    }
  }

  private void link(String field, @Nullable String link) {
    optional(field, link);
    if (link != null && !webAddress(link)) {
      refuse("bad-link", Map.of(), field);
    }
  }

  private static boolean webAddress(String link) {
    try {
      URI address = URI.create(link);
      return address.getHost() != null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private void authorities(Value.Authorities named) {
    several(named.authorities());
    for (int i = 0; i < named.authorities().size(); i++) {
      Value.Authority authority = named.authorities().get(i);
      required(item(i, "name"), authority.name());
      optional(item(i, "directory"), authority.directoryId());
      optional(item(i, "note"), authority.note());
    }
  }

  private void rows(AnswerType.Table table, Value.Rows rows) {
    several(rows.rows());
    for (int i = 0; i < rows.rows().size(); i++) {
      int row = i;
      rows.rows().get(i).forEach((key, cell) -> cell(table, item(row, key), key, cell));
    }
  }

  private void cell(AnswerType.Table table, String field, String key, String cell) {
    table
        .column(key)
        .ifPresentOrElse(
            column -> cell(column, field, cell),
            () -> refuse("unknown-column", Map.of("column", key), field));
  }

  private void cell(AnswerType.Column column, String field, String cell) {
    text(field, cell, column.maxLength());
    switch (column.cells()) {
      case NUMBER -> {
        if (!NUMBER.matcher(cell).matches()) {
          refuse("bad-number", Map.of(), field);
        }
      }
      case DATE -> date(field, cell);
      case SHORT_TEXT, AUTHORITY, CITATION -> {}
    }
  }

  private void date(String field, String cell) {
    try {
      day(field, LocalDate.parse(cell));
    } catch (DateTimeParseException notADate) {
      refuse("bad-date", Map.of(), field);
    }
  }

  private void files(Value.Files files) {
    if (files.files().size() > AnswerType.FILES) {
      refuse("too-many", Map.of("max", AnswerType.FILES), "");
    }
    for (int i = 0; i < files.files().size(); i++) {
      required(item(i, "name"), files.files().get(i).name());
      optional(item(i, "description"), files.files().get(i).description());
    }
  }

  private void day(String field, LocalDate date) {
    if (date.getYear() < 1000 || date.getYear() > 9999) {
      refuse("bad-date", Map.of(), field);
    }
  }

  private void several(List<?> items) {
    if (items.size() > ITEMS) {
      refuse("too-many", Map.of("max", ITEMS), "");
    }
  }

  private void required(String field, String text) {
    if (text.isBlank()) {
      refuse("missing", Map.of(), field);
    }
    optional(field, text);
  }

  private void optional(String field, @Nullable String text) {
    if (text != null) {
      text(field, text, AnswerType.SHORT_TEXT);
    }
  }

  private void text(String field, String text, int most) {
    length(field, text.codePointCount(0, text.length()), most);
    if (text.codePoints().anyMatch(Fit::unstorable)) {
      refuse("bad-character", Map.of(), field);
    }
  }

  private void length(String field, int length, int most) {
    if (length > most) {
      refuse("over-length", Map.of("max", most, "length", length), field);
    }
  }

  /// PostgreSQL's JSON takes neither NUL nor half a surrogate pair.
  private static boolean unstorable(int codePoint) {
    return codePoint == 0 || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
  }

  private void wrongType(AnswerType type) {
    refuse("wrong-type", Map.of("expected", type.word()), "");
  }

  private void refuse(String code, Map<String, Object> arguments, String field) {
    refusals.add(new Refusal(code, arguments, field));
  }

  private static String item(int index) {
    return "[" + index + "]";
  }

  private static String item(int index, String field) {
    return item(index) + "." + field;
  }
}
