package org.comity.request.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.FieldBook;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Values for a condition: of the right type, often missing, and often one of the words that the
/// condition looks for.
///
/// @param book the types
/// @param words the words that the condition writes out
/// @param random from a seed, so that a failure comes again
record RandomCase(FieldBook book, List<String> words, Random random) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);

  JsonNode of(FieldType type) {
    if (random.nextInt(4) == 0) {
      return NODES.nullNode();
    }
    return switch (type) {
      case FieldType.Single(var scalar) -> single(scalar);
      case FieldType.Choice(var options) -> NODES.stringNode(any(options));
      case FieldType.Many(var of) -> many(of);
      case FieldType.Composite(var name) -> entry(book.type(name).orElseThrow());
    };
  }

  private ArrayNode many(FieldType type) {
    ArrayNode list = NODES.arrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      JsonNode one = of(type);
      if (!one.isNull()) {
        list.add(one);
      }
    }
    return list;
  }

  private ObjectNode entry(CompositeType type) {
    ObjectNode entry = NODES.objectNode();
    for (CompositeType.Part part : type.parts()) {
      if (!(part.type() instanceof FieldType.Composite)) {
        entry.set(part.key(), of(part.type()));
      }
    }
    return entry;
  }

  private JsonNode single(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, CLAUSE -> NODES.booleanNode(random.nextBoolean());
      case NUMBER -> NODES.numberNode(random.nextInt(100));
      case DATE, PARTIALDATE -> NODES.stringNode(day());
      case PERIOD -> NODES.stringNode(day() + "/2040-01-01");
      case DATETIME -> NODES.stringNode(day() + "T14:00+02:00");
      case LOCALTIME -> NODES.stringNode(day() + "T14:00:05");
      case OFFSET -> NODES.stringNode("+02:00");
      case DURATION -> NODES.stringNode("P" + (1 + random.nextInt(300)) + "D");
      default -> NODES.stringNode(any(words));
    };
  }

  /// Near each other as often as years apart, for the conditions count days and years.
  private String day() {
    int days = random.nextBoolean() ? random.nextInt(120) : random.nextInt(4000);
    return FIRST.plusDays(days).toString();
  }

  private String any(List<String> of) {
    var known = new ArrayList<>(of);
    known.retainAll(words);
    List<String> from = known.isEmpty() || random.nextInt(3) == 0 ? of : known;
    return from.isEmpty() ? "something" : from.get(random.nextInt(from.size()));
  }
}
