package org.comity.request.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Place;
import org.comity.form.interview.Scalar;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Goes through the texts of a case in the order of the form and puts another in the place of each
/// for which there is one. What is sealed is passed by.
///
/// @param inventory what can be asked
/// @param sealed the fields that nobody else may see
/// @param visitor what stands in the place of a text; empty to leave it
record TextWalk(
    Inventory inventory, Set<String> sealed, Function<TextUnit, Optional<String>> visitor) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

  static TextWalk of(
      CaseFile file, Inventory inventory, Function<TextUnit, Optional<String>> visitor) {
    Set<String> sealed =
        file.root()
            .path("conf.sealedParts")
            .valueStream()
            .map(part -> part.asString(""))
            .collect(Collectors.toUnmodifiableSet());
    return new TextWalk(inventory, sealed, visitor);
  }

  void through(ObjectNode root) {
    var common = new Spot(root, Place.COMMON, "");
    for (Field field : inventory.book().fields()) {
      String chapter = field.chapter();
      if (chapter == null || inventory.kind(chapter).filter(Kind::document).isPresent()) {
        field(common, field);
      }
    }
    beside(common);
    JsonNode items = root.path(CaseFile.ITEMS);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ObjectNode item) {
        item(item, i);
      }
    }
  }

  private void item(ObjectNode item, int number) {
    String id = item.path("id").asString("");
    String name = PLAIN.matcher(id).matches() ? id : Integer.toString(number);
    var spot = new Spot(item, number, CaseFile.ITEMS + ":" + name + ":");
    String label = "type.assistanceItem.text";
    text(item, "text", new TextUnit(spot.prefix() + "text", Place.of(CaseFile.ITEMS), label, ""));
    inventory.book().chapter(item.path(CaseFile.TYPE).asString("")).forEach(f -> field(spot, f));
    beside(spot);
  }

  /// Where fields stand.
  private record Spot(ObjectNode node, int item, String prefix) {
    Place place(String key) {
      return new Place(key, item);
    }
  }

  private void field(Spot spot, Field field) {
    String key = field.key();
    boolean kept = Translatable.shipped().keep().contains(key) || sealed.contains(key);
    if (!kept && !key.equals(CaseFile.ITEMS)) {
      var unit = new TextUnit(spot.prefix() + key, spot.place(key), key, "");
      value(spot.node(), key, field.type(), unit);
    }
  }

  private void beside(Spot spot) {
    if (spot.node().get(CaseFile.BESIDE) instanceof ObjectNode beside) {
      for (String key : beside.propertyNames()) {
        if (inventory.book().field(key).isPresent() && !sealed.contains(key)) {
          String path = spot.prefix() + CaseFile.BESIDE + ":" + key;
          text(beside, key, new TextUnit(path, spot.place(key), key, ""));
        }
      }
    }
  }

  private void value(ObjectNode holder, String name, FieldType type, TextUnit at) {
    switch (type) {
      case FieldType.Single(var scalar) -> {
        if (scalar == Scalar.TEXT || scalar == Scalar.LONGTEXT) {
          text(holder, name, at);
        }
      }
      case FieldType.Composite(var of) -> entry(holder.path(name), of, at);
      case FieldType.Many(var of) -> {
        if (holder.get(name) instanceof ArrayNode array) {
          each(array, of, at);
        }
      }
      case FieldType.Choice choice -> {
        // Its options have texts of their own.
      }
    }
  }

  private void each(ArrayNode array, FieldType of, TextUnit at) {
    for (int i = 0; i < array.size(); i++) {
      var unit = new TextUnit(at.path() + ":" + i, at.place(), at.label(), "");
      if (of instanceof FieldType.Composite(var type)) {
        entry(array.get(i), type, unit);
      } else if (of instanceof FieldType.Single(var scalar) && scalar == Scalar.TEXT) {
        int index = i;
        seen(array.get(i), unit).ifPresent(text -> array.set(index, text));
      }
    }
  }

  private void entry(JsonNode node, String typeName, TextUnit at) {
    if (!(node instanceof ObjectNode entry) || entry.has("ref")) {
      return;
    }
    CompositeType type = inventory.book().type(typeName).orElseThrow();
    for (String key : Translatable.shipped().of(typeName)) {
      CompositeType.Part part = type.part(key).orElseThrow();
      String label = "type." + typeName + "." + key;
      value(entry, key, part.type(), new TextUnit(at.path() + ":" + key, at.place(), label, ""));
    }
  }

  private void text(ObjectNode holder, String name, TextUnit at) {
    seen(holder.path(name), at).ifPresent(text -> holder.put(name, text));
  }

  private Optional<String> seen(JsonNode written, TextUnit at) {
    return written.isString() && !written.asString().isBlank()
        ? visitor.apply(new TextUnit(at.path(), at.place(), at.label(), written.asString()))
        : Optional.empty();
  }
}
