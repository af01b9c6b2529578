package org.comity.request.basis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.form.Relevance;
import org.comity.form.interview.Place;
import org.comity.instrument.Standing;
import org.comity.request.check.CaseView;
import org.comity.request.content.Kind;

/// What one request may rest on. A bilateral treaty would go first, and this program knows none;
/// then come regional treaties, conventions and, last, reciprocity.
///
/// @param view the case
public record LegalBases(CaseView view) {
  private static final String CHOICE = "legal.bases";

  /// The treaties that know one of the kinds asked for, or that the drafter chose, in the order in
  /// which one looks.
  public List<BasisOption> options() {
    return TreatyBasis.shipped().stream()
        .map(this::option)
        .filter(option -> option.chosen() || !option.articles().isEmpty())
        .toList();
  }

  private BasisOption option(TreatyBasis treaty) {
    List<String> kinds = kinds();
    List<TreatyBasis.Change> changes =
        treaty.changes().stream().filter(change -> change.concerns(kinds)).toList();
    return new BasisOption(
        treaty,
        Binding.of(view, treaty.instrument()),
        articles(treaty),
        changes,
        empty(treaty, changes),
        view.instruments().contains(treaty.instrument()));
  }

  /// The kinds asked for; a document that is no request is of the kind it is.
  private List<String> kinds() {
    return view.interview().items().stream().map(item -> item.chapter()).distinct().toList();
  }

  private Map<String, String> articles(TreatyBasis treaty) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : kinds()) {
      Optional<Kind> kind = view.inventory().kind(name);
      kind.flatMap(treaty::article).ifPresent(article -> found.put(name, article));
    }
    return found;
  }

  /// The fields that it needs, as far as this request has them, in which nothing stands.
  private List<Place> empty(TreatyBasis treaty, List<TreatyBasis.Change> changes) {
    return Stream.concat(
            treaty.needs().stream(), changes.stream().flatMap(change -> change.fields().stream()))
        .distinct()
        .flatMap(key -> view.places(key).stream())
        .filter(place -> view.interview().value(place).empty())
        .filter(place -> !closed(place))
        .toList();
  }

  // What this request does not ask for today may open once the treaty is chosen: only what the
  // drafter has answered with no stays away.
  private boolean closed(Place place) {
    return view.interview().relevance(place) == Relevance.NOT_ASKED
        && view.interview().gate(place).filter(open -> !open).isPresent();
  }

  /// Why the drafter rests the request on what she chose; empty if she gives no reason.
  public String reason() {
    return view.file().root().path("reasons").path(CHOICE).asString("").strip();
  }

  /// What the drafter chose and what is not described here, such as a bilateral treaty.
  public List<String> others() {
    List<String> known = TreatyBasis.shipped().stream().map(TreatyBasis::instrument).toList();
    return view.file()
        .root()
        .path(CHOICE)
        .valueStream()
        .filter(basis -> !known.contains(basis.path("instrument").asString("")))
        .map(
            basis ->
                Stream.of("name", "instrument")
                    .map(part -> basis.path(part).asString("").strip())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("?"))
        .toList();
  }

  /// Those of the chosen that are not known to bind both States.
  public List<BasisOption> doubtful() {
    return options().stream()
        .filter(option -> option.chosen() && option.binding().both() != Standing.PARTY)
        .toList();
  }

  /// Those that bind both States and stand nearer than all that was chosen: the drafter says why
  /// she passes them over. Among treaties of one rank none goes first.
  public List<BasisOption> passedOver() {
    List<BasisOption> options = options();
    Optional<TreatyBasis.Rank> nearest =
        options.stream()
            .filter(BasisOption::chosen)
            .map(option -> option.treaty().rank())
            .min(Comparator.naturalOrder());
    return options.stream()
        .filter(BasisOption::usable)
        .filter(
            option ->
                nearest.filter(rank -> option.treaty().rank().compareTo(rank) < 0).isPresent())
        .toList();
  }
}
