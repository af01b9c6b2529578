package org.comity.form.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;

/// The parts of a field that shows a stored answer: what [ReadAnswer] reads back to the same.
final class PartsOf {
  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private PartsOf() {}

  /// The parts of an answer; none for none.
  static Parts value(@Nullable Value value) {
    var of = new PartsOf();
    of.read(value);
    return new Parts(Map.copyOf(of.parts));
  }

  private void read(@Nullable Value value) {
    switch (value) {
      case null -> {}
      case Value.Choice choice -> choice(choice);
      case Value.Choices choices -> choices(choices);
      case Value.ShortText(String text) -> put("text", text);
      case Value.LongText(var text) -> put("text", text.markup());
      case Value.Decimal(var number) -> put("number", number.toPlainString());
      case Value.Day(var date) -> put("date", date);
      case Value.Money money -> money(money);
      case Value.Citations(var laws) -> each(laws, this::law);
      case Value.Authorities(var authorities) -> each(authorities, this::authority);
      case Value.Rows(var rows) ->
          each(rows, (i, row) -> row.forEach((column, cell) -> put("row", i, column, cell)));
      case Value.Files(var files) -> each(files, this::file);
      case Value.Unavailable closed -> closed(closed);
    }
  }

  private void choice(Value.Choice choice) {
    put("choice", choice.key());
    put("other", choice.other());
  }

  private void choices(Value.Choices choices) {
    parts.put("choices", choices.keys());
    put("other", choices.other());
  }

  private void money(Value.Money money) {
    put("amount", money.amount().toPlainString());
    put("currency", money.currency());
  }

  private void closed(Value.Unavailable closed) {
    put("unavailable", "yes");
    put("reason", closed.reason());
  }

  private interface Item<T> {
    void put(int number, T item);
  }

  private static <T> void each(List<T> items, Item<T> item) {
    for (int i = 0; i < items.size(); i++) {
      item.put(i, items.get(i));
    }
  }

  private void law(int number, Value.Citation law) {
    put("law", number, "id", law.lawId());
    put("law", number, "title", law.title());
    put("law", number, "shown", law.lawId() == null ? null : law.title());
    put("law", number, "article", law.article());
    put("law", number, "language", law.language());
    put("law", number, "link", law.link());
    put("law", number, "date", law.date());
    put("law", number, "note", law.note());
    if (law.file() != null) {
      put("law", number, "file", law.file().id());
      put("law", number, "fileName", law.file().name());
    }
  }

  private void authority(int number, Value.Authority authority) {
    put("authority", number, "name", authority.name());
    put("authority", number, "directory", authority.directoryId());
    put("authority", number, "note", authority.note());
  }

  private void file(int number, Value.NamedFile file) {
    put("file", number, "id", file.id());
    put("file", number, "name", file.name());
    put("file", number, "description", file.description());
    put("file", number, "kind", file.kind());
    put("file", number, "size", file.size());
  }

  private void put(String name, int number, String key, @Nullable Object value) {
    put(name + "." + number + "." + key, value);
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, List.of(Objects.toString(value)));
    }
  }
}
