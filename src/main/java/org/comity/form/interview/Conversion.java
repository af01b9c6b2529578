package org.comity.form.interview;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.form.logic.Operand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Takes the values of a case as conditions see them. What does not fit its type stays a text,
/// which equals nothing; that it does not fit is found elsewhere.
///
/// @param book the types
/// @param register the entries that others refer to
record Conversion(FieldBook book, Register register) {

  Operand of(FieldType type, @Nullable JsonNode node) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return Operand.Unset.NOTHING;
    }
    return switch (type) {
      case FieldType.Single(var scalar) -> single(scalar, node);
      case FieldType.Choice choice -> new Operand.Text(node.asString(""));
      case FieldType.Many(var of) -> many(of, node);
      case FieldType.Composite(var name) -> entry(name, node);
    };
  }

  private static Operand single(Scalar scalar, JsonNode node) {
    String text = node.asString("").strip();
    if (text.isEmpty()) {
      return Operand.Unset.NOTHING;
    }
    return switch (scalar) {
      case BOOLEAN -> new Operand.Flag(node.asBoolean(false));
      case CLAUSE ->
          node.asBoolean(false) ? new Operand.Text(scalar.word()) : Operand.Unset.NOTHING;
      case NUMBER -> number(node, text);
      case DATE, PARTIALDATE, PERIOD, DATETIME, LOCALTIME, OFFSET, DURATION -> time(scalar, text);
      default -> new Operand.Text(text);
    };
  }

  private static Operand number(JsonNode node, String text) {
    return node.isNumber()
        ? new Operand.Figure(new BigDecimal(node.asString()))
        : new Operand.Text(text);
  }

  private static Operand time(Scalar scalar, String text) {
    try {
      return Times.read(scalar, text);
    } catch (DateTimeException e) {
      return new Operand.Text(text);
    }
  }

  private Operand many(FieldType type, JsonNode node) {
    List<Operand> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> values.add(of(type, each)));
    }
    values.removeIf(Operand.Unset.NOTHING::equals);
    return values.isEmpty() ? Operand.Unset.NOTHING : new Operand.Many(values);
  }

  private Operand entry(String name, JsonNode node) {
    JsonNode entry = register.resolved(node).orElse(node);
    if (!entry.isObject() || entry.isEmpty()) {
      return Operand.Unset.NOTHING;
    }
    Map<String, Operand> parts = new HashMap<>();
    for (CompositeType.Part part : book.type(name).orElseThrow().parts()) {
      Operand value = of(part.type(), entry.get(part.key()));
      if (!value.empty()) {
        parts.put(part.key(), value);
      }
    }
    return parts.isEmpty() ? Operand.Unset.NOTHING : new Operand.Entry(parts);
  }
}
