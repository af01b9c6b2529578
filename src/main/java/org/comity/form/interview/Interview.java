package org.comity.form.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.form.Relevance;
import org.comity.form.logic.Expression;
import org.comity.form.logic.Operand;
import org.comity.form.logic.Reasoning;
import org.comity.form.logic.Scope;
import org.comity.form.logic.Truth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One case seen through its fields: what is asked there, what stands there, what is missing.
/// Belongs to one thread; lives as long as one look at the case.
public final class Interview {
  private static final String GATES = "gates";

  private final FieldBook book;
  private final JsonNode common;
  private final List<Item> items;
  private final Known known;
  private final Conversion conversion;
  private final Fitting fitting;
  private final Map<Place, Operand> values = new HashMap<>();
  private final Map<Place, Relevance> asked = new HashMap<>();
  private final Set<Place> beingAsked = new HashSet<>();
  private @Nullable List<Place> places;

  /// One item of a case.
  ///
  /// @param chapter the chapter whose fields it has
  /// @param node its values by key
  public record Item(String chapter, JsonNode node) {}

  /// Looks at a case.
  ///
  /// @param common the values of the common part by key
  /// @param items the items in order
  /// @param known what is known beside
  public Interview(FieldBook book, JsonNode common, List<Item> items, Known known) {
    this.book = book;
    this.common = common;
    this.items = List.copyOf(items);
    this.known = known;
    var register = new Register(common);
    this.conversion = new Conversion(book, register);
    this.fitting = new Fitting(book, register);
  }

  /// The fields and types it is seen through.
  public FieldBook book() {
    return book;
  }

  /// The items in order.
  public List<Item> items() {
    return items;
  }

  /// The field of a place.
  public Field field(Place place) {
    return book.field(place.key()).orElseThrow();
  }

  /// All places: the common part, then item by item.
  public List<Place> places() {
    List<Place> known = places;
    if (known == null) {
      known = allPlaces();
      places = known;
    }
    return known;
  }

  private List<Place> allPlaces() {
    var places = new ArrayList<Place>(book.common());
    for (int item = 0; item < items.size(); item++) {
      places.addAll(places(item));
    }
    return Collections.unmodifiableList(places);
  }

  /// The places of one item.
  public List<Place> places(int item) {
    return book.chapter(items.get(item).chapter()).stream()
        .map(field -> new Place(field.key(), item))
        .toList();
  }

  /// What was written at a place; null for nothing.
  public @Nullable JsonNode written(Place place) {
    JsonNode node = node(place).get(place.key());
    return node == null || node.isNull() ? null : node;
  }

  private JsonNode node(Place place) {
    return place.item() == Place.COMMON ? common : items.get(place.item()).node();
  }

  /// The value at a place: what was written, else what the program gives; nothing if neither.
  public Operand value(Place place) {
    Operand found = values.get(place);
    if (found == null) {
      found = conversion.of(field(place).type(), written(place));
      if (found.empty()) {
        found = known.value(field(place), this, place.item()).orElse(Operand.Unset.NOTHING);
      }
      values.put(place, found);
    }
    return found;
  }

  /// Why what was written at a place does not fit its type.
  public List<Defect> defects(Place place) {
    JsonNode written = written(place);
    return written == null ? List.of() : fitting.of(field(place).type(), written);
  }

  /// What an entry stands for: itself or what it refers to.
  public Optional<JsonNode> resolved(JsonNode entry) {
    return conversion.register().resolved(entry);
  }

  /// Whether a place is asked.
  public Relevance relevance(Place place) {
    Relevance found = asked.get(place);
    if (found == null) {
      if (!beingAsked.add(place)) {
        return Relevance.NOT_KNOWN_YET;
      }
      found = reason(place);
      beingAsked.remove(place);
      asked.put(place, found);
    }
    return found;
  }

  private Relevance reason(Place place) {
    Field field = field(place);
    Expression when = field.when();
    Truth truth = when == null ? Truth.TRUE : open(field, when, place.item());
    if (field.gate() != null && truth == Truth.TRUE) {
      truth = gate(place).map(Truth::of).orElse(Truth.UNKNOWN);
    }
    return switch (truth) {
      case TRUE -> Relevance.ASKED;
      case FALSE -> Relevance.NOT_ASKED;
      case UNKNOWN -> Relevance.NOT_KNOWN_YET;
    };
  }

  /// A condition of the common part that looks at chapters holds if it does for one of their items.
  private Truth open(Field field, Expression when, int item) {
    if (item != Place.COMMON) {
      return Reasoning.holds(when, name -> seen(name, item, true));
    }
    Truth truth = Truth.FALSE;
    for (int each : scopes(book.chaptersSeenBy(field))) {
      truth = truth.or(Reasoning.holds(when, name -> seen(name, each, true)));
    }
    return truth;
  }

  /// The answer to the gate of a place: what the person said, else what is known; empty if neither.
  public Optional<Boolean> gate(Place place) {
    JsonNode said = node(place).path(GATES).path(place.key());
    return said.isBoolean() ? Optional.of(said.asBoolean()) : known.gate(field(place), this);
  }

  /// The items through which a condition on these chapters is looked at: each of their items, or
  /// none of them once.
  public List<Integer> scopes(Set<String> chapters) {
    var found = new ArrayList<Integer>();
    for (int item = 0; item < items.size(); item++) {
      if (chapters.contains(items.get(item).chapter())) {
        found.add(item);
      }
    }
    return found.isEmpty() ? List.of(Place.COMMON) : found;
  }

  /// Whether a condition holds on what is there, seen from one item: what is not there is nothing.
  public boolean holds(Expression condition, int item) {
    Scope scope = name -> seen(name, item, false);
    return Reasoning.holds(condition, scope) == Truth.TRUE;
  }

  private Operand seen(String name, int item, boolean awaiting) {
    FieldBook.Named named =
        book.named(name)
            .orElseThrow(() -> new IllegalArgumentException("No field is called " + name));
    String chapter = named.field().chapter();
    if (chapter != null && (item < 0 || !chapter.equals(items.get(item).chapter()))) {
      return Operand.Unset.NOTHING;
    }
    var place = new Place(named.field().key(), chapter == null ? Place.COMMON : item);
    Operand value = value(place);
    if (value.empty()) {
      return awaiting && relevance(place) != Relevance.NOT_ASKED ? Operand.Unset.AWAITED : value;
    }
    return named.part().isEmpty() ? value : Scope.parts(value, named.part());
  }

  /// Whether a place is asked, may not be left out and is empty.
  public boolean missing(Place place) {
    return field(place).wanted() && relevance(place) == Relevance.ASKED && value(place).empty();
  }
}
