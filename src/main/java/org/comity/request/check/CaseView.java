package org.comity.request.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Place;
import org.comity.form.logic.Operand;
import org.comity.instrument.StateCode;
import org.comity.request.content.Inventory;
import org.comity.request.content.Profile;
import org.comity.request.file.CaseFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A case as the checks look at it.
///
/// @param file the case
/// @param inventory what can be asked
/// @param interview the case seen through it
/// @param around what is known of treaties and States
/// @param today the day of the check
public record CaseView(
    CaseFile file, Inventory inventory, Interview interview, Surroundings around, LocalDate today) {

  /// A case seen on a day.
  public static CaseView of(
      CaseFile file, Inventory inventory, Surroundings around, LocalDate today) {
    Interview interview = file.interview(inventory, new CaseKnowledge(file, inventory, around));
    return new CaseView(file, inventory, interview, around, today);
  }

  /// The instruments on which the request rests.
  public Set<String> instruments() {
    return file.root()
        .path("legal.bases")
        .valueStream()
        .map(basis -> basis.path("instrument").asString(""))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The code of the requested State; empty if none is chosen.
  public String requested() {
    return file.text("req.requestedState");
  }

  /// The State under a key; empty if none is chosen or the code is none.
  public Optional<StateCode> state(String key) {
    return StateCode.of(file.text(key));
  }

  /// What the requested State asks for; empty if nothing is held.
  public Optional<Profile> profile() {
    return around.profile(requested());
  }

  /// The day of the request; the day of the check if none is set.
  public LocalDate day() {
    return day(Place.of("req.date")).orElse(today);
  }

  /// The calendar date at a place; empty if there is none.
  public Optional<LocalDate> day(Place place) {
    return switch (interview.value(place)) {
      case Operand.Day(var date) -> Optional.of(date);
      case Operand.Moment(var moment) -> Optional.of(moment.toLocalDate());
      default -> Optional.empty();
    };
  }

  /// The places of a field: one in the common part, or one for each item of its kind.
  public List<Place> places(String key) {
    String chapter = interview.book().field(key).orElseThrow().chapter();
    return chapter == null ? List.of(Place.of(key)) : items(chapter).mapToObj(at(key)).toList();
  }

  private static java.util.function.IntFunction<Place> at(String key) {
    return item -> new Place(key, item);
  }

  /// The numbers of the items of a kind.
  IntStream items(String kind) {
    List<Interview.Item> items = interview.items();
    return IntStream.range(0, items.size()).filter(i -> items.get(i).chapter().equals(kind));
  }

  /// Whether a kind of assistance is asked for.
  boolean asks(String kind) {
    return items(kind).findAny().isPresent();
  }

  /// What stands at a place as text; empty if nothing does.
  String text(Place place) {
    @Nullable JsonNode written = interview.written(place);
    return written == null ? "" : written.asString("").strip();
  }

  /// Whether `true` stands at a place.
  boolean yes(Place place) {
    return interview.value(place).equals(new Operand.Flag(true));
  }

  /// What was written beside a value; empty if nothing was.
  public String beside(Place place) {
    JsonNode node =
        place.item() == Place.COMMON ? file.root() : interview.items().get(place.item()).node();
    return node.path(CaseFile.BESIDE).path(place.key()).asString("").strip();
  }

  /// The entries at a place: those of a list, or the one; references are followed.
  public List<JsonNode> entries(Place place) {
    @Nullable JsonNode written = interview.written(place);
    if (written == null) {
      return List.of();
    }
    Stream<JsonNode> each = written.isArray() ? written.valueStream() : Stream.of(written);
    return each.flatMap(node -> interview.resolved(node).stream()).toList();
  }

  /// All places with something written, with the texts in it.
  List<Place> written() {
    var found = new ArrayList<Place>();
    for (Place place : interview.places()) {
      if (interview.written(place) != null) {
        found.add(place);
      }
    }
    return found;
  }
}
