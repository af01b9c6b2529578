package org.comity.form.laws;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Citations by reference: what is stored names the law, what is read says what the library says of
/// it. So a correction shows wherever the law is cited, except on a sheet that is submitted.
@Component
public class Citing {
  private final LawStore store;

  Citing(LawStore store) {
    this.store = store;
  }

  /// An answer as it is stored: a citation of a law of the library keeps the reference alone, one
  /// that names no law of the visitor's library stands for itself.
  public @Nullable Value stored(@Nullable Value value) {
    if (!(value instanceof Value.Citations(List<Value.Citation> laws))) {
      return value;
    }
    List<UUID> cited = ids(value);
    Map<UUID, LawText> known = cited.isEmpty() ? Map.of() : store.texts(cited);
    return new Value.Citations(laws.stream().map(law -> stored(law, known)).toList());
  }

  /// How answers of a sheet are read.
  ///
  /// @param values the answers to be read
  /// @param sheet where they stand
  /// @param submitted whether the sheet keeps the laws as they were
  public UnaryOperator<Value> reading(
      Collection<? extends @Nullable Value> values, UUID sheet, boolean submitted) {
    List<UUID> cited =
        values.stream().filter(Objects::nonNull).flatMap(value -> ids(value).stream()).toList();
    if (cited.isEmpty()) {
      return UnaryOperator.identity();
    }
    Map<UUID, LawText> known = submitted ? store.frozen(sheet) : store.texts(cited);
    return value -> read(value, known);
  }

  /// Keeps the laws that a sheet cites as they are now, when it is submitted.
  public void freeze(UUID sheet) {
    store.freeze(sheet);
  }

  private static Value read(Value value, Map<UUID, LawText> known) {
    return value instanceof Value.Citations(List<Value.Citation> laws)
        ? new Value.Citations(laws.stream().map(law -> read(law, known)).toList())
        : value;
  }

  private static Value.Citation read(Value.Citation law, Map<UUID, LawText> known) {
    LawText text = law.lawId() == null ? null : known.get(law.lawId());
    return text == null
        ? law
        : new Value.Citation(
            law.lawId(),
            text.title(),
            law.article(),
            text.language(),
            text.link(),
            text.date(),
            law.note(),
            text.file());
  }

  private static Value.Citation stored(Value.Citation law, Map<UUID, LawText> known) {
    boolean found = law.lawId() != null && known.containsKey(law.lawId());
    return new Value.Citation(
        found ? law.lawId() : null,
        found ? "" : law.title(),
        law.article(),
        found ? null : law.language(),
        found ? null : law.link(),
        found ? null : law.date(),
        law.note(),
        null);
  }

  private static List<UUID> ids(Value value) {
    return value instanceof Value.Citations(List<Value.Citation> laws)
        ? laws.stream().flatMap(law -> Stream.ofNullable(law.lawId())).distinct().toList()
        : List.of();
  }
}
