package org.comity.request.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.FieldBook;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Scalar;
import tools.jackson.databind.JsonNode;

/// Values as the Common Expression Language takes them. What is not set is `''` for text, choices
/// and codes, an empty list for lists, false for booleans and null for everything else; a point in
/// time counts as its own calendar day.
///
/// @param book the types
record CelValues(FieldBook book) {
  Object of(FieldType type, JsonNode node) {
    return switch (type) {
      case FieldType.Single(var scalar) -> single(scalar, node);
      case FieldType.Choice choice -> node.asString("");
      case FieldType.Many(var of) -> many(of, node);
      case FieldType.Composite(var name) ->
          node.isObject() && node.valueStream().anyMatch(part -> set(part))
              ? entry(book.type(name).orElseThrow(), node)
              : dev.cel.common.values.NullValue.NULL_VALUE;
    };
  }

  private static boolean set(JsonNode part) {
    return !part.isNull() && !(part.isArray() && part.isEmpty());
  }

  private Object many(FieldType type, JsonNode node) {
    List<Object> list = new ArrayList<>();
    node.forEach(each -> list.add(of(type, each)));
    list.removeIf(each -> each == dev.cel.common.values.NullValue.NULL_VALUE);
    return list;
  }

  private Map<String, Object> entry(CompositeType type, JsonNode node) {
    Map<String, Object> parts = new HashMap<>();
    for (CompositeType.Part part : type.parts()) {
      parts.put(part.key(), of(part.type(), node.path(part.key())));
    }
    return parts;
  }

  private static Object single(Scalar scalar, JsonNode node) {
    boolean unset = node.isNull() || node.isMissingNode();
    return switch (scalar) {
      case BOOLEAN -> node.asBoolean(false);
      case CLAUSE -> node.asBoolean(false) ? "clause" : "";
      case DATE, PARTIALDATE, PERIOD, DATETIME, LOCALTIME, NUMBER, DURATION ->
          unset ? dev.cel.common.values.NullValue.NULL_VALUE : counted(scalar, node);
      default -> node.asString("");
    };
  }

  private static Object counted(Scalar scalar, JsonNode node) {
    return switch (scalar) {
      case NUMBER -> node.asLong(0);
      case DURATION -> Duration.ofDays(Period.parse(node.asString()).get(ChronoUnit.DAYS));
      default -> day(node.asString());
    };
  }

  private static Instant day(String written) {
    return LocalDate.parse(written.substring(0, 10)).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
