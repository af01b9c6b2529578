package org.comity.request.web.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldBook;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The entries of a case that have an identifier, by their type: others can refer to them.
public final class Entries {
  /// The types whose entries are written once and referred to.
  public static final Set<String> REGISTERED =
      Set.of("person", "legalPerson", "authority", "contact", "account", "offence", "property");

  private final FieldBook book;
  private final Map<String, List<Input.Option>> byType = new HashMap<>();

  /// DraftLooks through a case.
  public Entries(Interview interview) {
    this.book = interview.book();
    for (Place place : interview.places()) {
      Field field = interview.field(place);
      look(field.type(), interview.written(place));
    }
  }

  private void look(FieldType type, @Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return;
    }
    switch (type) {
      case FieldType.Many(var of) -> value.forEach(each -> look(of, each));
      case FieldType.Composite(var name) -> entry(name, value);
      case FieldType.Single single -> {}
      case FieldType.Choice choice -> {}
    }
  }

  private void entry(String type, JsonNode value) {
    String id = value.path("id").asString("");
    if (!id.isEmpty() && REGISTERED.contains(type)) {
      byType
          .computeIfAbsent(type, absent -> new ArrayList<>())
          .add(new Input.Option(id, name(value, id)));
    }
    for (CompositeType.Part part : book.type(type).orElseThrow().parts()) {
      look(part.type(), value.get(part.key()));
    }
  }

  private static String name(JsonNode value, String id) {
    for (String key : List.of("name", "familyName", "iban", "number", "title", "description")) {
      String text = value.path(key).asString("");
      if (!text.isBlank()) {
        String given = value.path("givenNames").asString("");
        return given.isBlank() ? text : text + ", " + given;
      }
    }
    return id;
  }

  /// The entries of a type.
  public List<Input.Option> of(String type) {
    return List.copyOf(byType.getOrDefault(type, List.of()));
  }
}
