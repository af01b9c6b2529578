package org.comity.form.json;

import java.util.List;
import java.util.Optional;
import org.comity.form.AnswerType;
import org.comity.form.Refusal;
import org.comity.form.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers as JSON that says what it is: `{"choice":"yes"}`, `{"choices":["a","b"]}`,
/// `{"text":"…"}`, `{"longText":[{"kind":"paragraph",…}]}`, `{"number":12.5}`,
/// `{"date":"2026-05-31"}`, `{"money":{"amount":12.5,"currency":"EUR"}}`, `{"citations":[…]}`,
/// `{"authorities":[…]}`, `{"rows":[{"column":"cell"}]}`, `{"files":[…]}`,
/// `{"unavailable":"reason"}`. What "other" stands for is written beside a choice:
/// `{"choice":"other","other":"…"}`. A long text is also read as a person types it, `{"longText":"-
/// an **entry**"}`; it is always written as blocks.
public final class ValueJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ValueJson() {}

  /// What came of reading an answer.
  public sealed interface Read {
    /// The answer, which fits its question.
    record Accepted(Value value) implements Read {}

    /// Nothing was given: the answer is taken away.
    record Cleared() implements Read {}

    /// It cannot be taken, for all these reasons.
    record Refused(List<Refusal> refusals) implements Read {
      /// Keeps a copy.
      public Refused {
        refusals = List.copyOf(refusals);
      }
    }
  }

  /// Reads an answer to a question of this type.
  public static Read read(AnswerType type, String json) {
    Optional<JsonNode> node = parse(json);
    return node.isPresent() ? read(type, node.get()) : new Read.Refused(ValueReading.NO_JSON);
  }

  /// Reads an answer to a question of this type.
  public static Read read(AnswerType type, JsonNode json) {
    var reading = new ValueReading();
    Optional<Value> value = reading.read(json).map(given -> ordered(type, given));
    if (!reading.refusals().isEmpty()) {
      return new Read.Refused(reading.refusals());
    }
    return value.map(given -> checked(type, given)).orElse(new Read.Cleared());
  }

  /// Reads back what [#write] wrote, whatever its question takes by now; what it did not write is a
  /// defect of the store.
  public static Value stored(String json) {
    var reading = new ValueReading();
    return parse(json)
        .flatMap(reading::read)
        .filter(value -> reading.refusals().isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("No stored answer: " + json));
  }

  /// Writes an answer, always in the same way.
  public static String write(Value value) {
    return JSON.writeValueAsString(ValueWriting.node(value));
  }

  private static Read checked(AnswerType type, Value value) {
    List<Refusal> refusals = type.refusals(value);
    return refusals.isEmpty() ? new Read.Accepted(value) : new Read.Refused(refusals);
  }

  private static Value ordered(AnswerType type, Value value) {
    List<String> order = type.keys();
    if (value instanceof Value.Choices(List<String> keys, var other) && order.containsAll(keys)) {
      return new Value.Choices(
          keys.stream().sorted(java.util.Comparator.comparingInt(order::indexOf)).toList(), other);
    }
    return value;
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}
