package org.comity.form.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Finds what does not fit its type, down to the parts of entries.
///
/// @param book the types
/// @param register the entries that others refer to
record Fitting(FieldBook book, Register register) {
  private static final Set<String> OWN =
      Set.of(Register.ID, Register.REF, "gates", "beside", "facts");
  private static final int LONGEST = 20_000;

  List<Defect> of(FieldType type, JsonNode node) {
    if (node.isNull()) {
      return List.of();
    }
    return switch (type) {
      case FieldType.Single(var scalar) when scalar == Scalar.KIND -> kind(node);
      case FieldType.Single(var scalar) when scalar == Scalar.FIELD -> field(node);
      case FieldType.Single(var scalar) -> single(scalar, node);
      case FieldType.Choice(var options) -> choice(options, node);
      case FieldType.Many(var of) -> many(of, node);
      case FieldType.Composite(var name) -> entry(book.type(name).orElseThrow(), node);
    };
  }

  private static List<Defect> single(Scalar scalar, JsonNode node) {
    boolean shaped =
        switch (scalar) {
          case BOOLEAN, CLAUSE -> node.isBoolean();
          case NUMBER -> node.isNumber();
          // A year alone is a number to who reads YAML.
          case PARTIALDATE, PERIOD -> node.isString() || node.isIntegralNumber();
          default -> node.isString();
        };
    String text = node.asString("");
    if (!shaped) {
      return List.of(defect(shape(scalar), "value", shortened(node.toString())));
    }
    if (text.length() > LONGEST) {
      return List.of(defect("too-long", "longest", LONGEST));
    }
    return text.isBlank() || Forms.fit(scalar, text.strip())
        ? List.of()
        : List.of(defect("malformed-" + scalar.word(), "value", shortened(text)));
  }

  /// A chapter that is none has no fields, and nobody could be asked for anything.
  private List<Defect> kind(JsonNode node) {
    String name = node.asString("");
    List<Defect> shape = single(Scalar.KIND, node);
    return shape.isEmpty() && !name.isBlank() && book.chapter(name).isEmpty()
        ? List.of(defect("no-such-option", "value", shortened(name)))
        : shape;
  }

  private List<Defect> field(JsonNode node) {
    String key = node.asString("").strip();
    List<Defect> shape = single(Scalar.FIELD, node);
    return shape.isEmpty() && !key.isEmpty() && book.field(key).isEmpty()
        ? List.of(defect("no-such-option", "value", shortened(key)))
        : shape;
  }

  private static String shape(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, CLAUSE -> "not-boolean";
      case NUMBER -> "not-number";
      default -> "not-text";
    };
  }

  private static List<Defect> choice(List<String> options, JsonNode node) {
    String chosen = node.asString("");
    return (chosen.isEmpty() && node.isString()) || options.contains(chosen)
        ? List.of()
        : List.of(
            new Defect(
                "",
                "no-such-option",
                Map.of("value", shortened(chosen), "options", String.join(", ", options))));
  }

  private List<Defect> many(FieldType type, JsonNode node) {
    if (!node.isArray()) {
      return List.of(defect("not-a-list", "value", shortened(node.toString())));
    }
    var found = new ArrayList<Defect>();
    for (int i = 0; i < node.size(); i++) {
      String at = "[" + i + "]";
      of(type, node.get(i)).forEach(defect -> found.add(defect.within(at)));
    }
    return found;
  }

  private List<Defect> entry(CompositeType type, JsonNode node) {
    String reference = Register.reference(node);
    if (reference != null) {
      return register.resolved(node).isPresent()
          ? List.of()
          : List.of(defect("no-such-entry", "id", shortened(reference)));
    }
    if (!node.isObject()) {
      return List.of(defect("not-an-entry", "value", shortened(node.toString())));
    }
    return parts(type, node);
  }

  private List<Defect> parts(CompositeType type, JsonNode node) {
    var found = new ArrayList<Defect>();
    for (CompositeType.Part part : type.parts()) {
      JsonNode value = node.get(part.key());
      if (value == null || value.isNull() || value.asString("-").isBlank()) {
        if (part.required()) {
          found.add(new Defect(part.key(), "part-missing", Map.of("part", part.key())));
        }
      } else {
        of(part.type(), value).forEach(defect -> found.add(defect.within(part.key())));
      }
    }
    unknown(type, node)
        .forEach(name -> found.add(new Defect(name, "unknown-part", Map.of("value", name))));
    return found;
  }

  /// The names in an entry that its type does not have: kept, and told.
  private List<String> unknown(CompositeType type, JsonNode node) {
    var found = new ArrayList<String>();
    for (String name : node.propertyNames()) {
      // The fields of a chapter stand in its item, and are looked at by themselves.
      if (!OWN.contains(name) && type.part(name).isEmpty() && book.field(name).isEmpty()) {
        found.add(name);
      }
    }
    return found;
  }

  private static Defect defect(String code, String name, Object value) {
    return new Defect("", code, Map.of(name, value));
  }

  private static String shortened(String text) {
    int most = 60;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
