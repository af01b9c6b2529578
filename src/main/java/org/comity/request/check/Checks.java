package org.comity.request.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.Defect;
import org.comity.form.interview.Field;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Place;
import org.comity.request.content.Profile;
import org.comity.request.content.Rule;

/// Everything that is missing or wrong in a case, in the order of the form.
///
/// @param view the case
public record Checks(CaseView view) {
  private static final Set<String> PARTS = Set.of("part-missing", "unknown-part");

  /// Runs all checks.
  public List<CaseFinding> findings() {
    var found = new ArrayList<CaseFinding>();
    for (Place place : view.interview().places()) {
      forms(place, found);
      missing(place, found);
    }
    view.inventory().rules().forEach(rule -> rule(rule, found));
    profile(found);
    return found;
  }

  private void missing(Place place, List<CaseFinding> found) {
    if (view.interview().missing(place)) {
      Field field = view.interview().field(place);
      found.add(
          new CaseFinding(
              CaseFinding.MISSING, severity(field), place, "", "", field.basis(), false));
    }
  }

  /// Nothing stops a request that neither law nor the requested State asks for.
  private Severity severity(Field field) {
    return Law.binds(field.basis(), view.instruments(), view.requested())
        ? Severity.BLOCKER
        : Severity.WARNING;
  }

  private void forms(Place place, List<CaseFinding> found) {
    for (Defect defect : view.interview().defects(place)) {
      boolean part = PARTS.contains(defect.code());
      Severity severity = part ? Severity.WARNING : Severity.BLOCKER;
      String detail = String.valueOf(defect.arguments().values().stream().findFirst().orElse(""));
      found.add(new CaseFinding(defect.code(), severity, place, defect.path(), detail, "", false));
    }
  }

  private void rule(Rule rule, List<CaseFinding> found) {
    List<Hit> hits =
        rule.check() == Rule.Check.CONDITION ? byCondition(rule) : CodeRules.hits(rule.id(), view);
    boolean estimate = rule.check() == Rule.Check.JUDGEMENT;
    Severity severity =
        estimate && rule.severity() == Severity.BLOCKER ? Severity.WARNING : rule.severity();
    for (Hit hit : hits) {
      found.add(
          new CaseFinding(
              rule.id(), severity, hit.place(), hit.path(), hit.detail(), rule.basis(), estimate));
    }
  }

  private List<Hit> byCondition(Rule rule) {
    var hits = new ArrayList<Hit>();
    for (int item : view.interview().scopes(rule.chapters())) {
      if (rule.when() != null && view.interview().holds(rule.when(), item)) {
        hits.add(Hit.at(shown(rule, item)));
      }
    }
    return hits;
  }

  /// The first empty field at which the condition of a rule looks, else its first field; in the
  /// item through which it was seen.
  private Place shown(Rule rule, int item) {
    List<Place> places =
        rule.keys().stream()
            .flatMap(key -> view.places(key).stream())
            .filter(place -> place.item() == Place.COMMON || place.item() == item)
            .toList();
    return places.stream()
        .filter(place -> looksAt(rule, place) && view.interview().value(place).empty())
        .findFirst()
        .orElseGet(() -> places.isEmpty() ? Place.of(rule.keys().getFirst()) : places.getFirst());
  }

  private static boolean looksAt(Rule rule, Place place) {
    return rule.when() != null && rule.when().names().contains(place.key());
  }

  private void profile(List<CaseFinding> found) {
    List<Profile.Requirement> asked =
        view.profile().stream()
            .flatMap(profile -> profile.requirements().stream())
            .filter(requirement -> requirement.concerns(kinds()))
            .toList();
    for (Profile.Requirement requirement : asked) {
      requirement.fields().stream()
          .flatMap(key -> view.places(key).stream())
          .filter(place -> view.interview().value(place).empty())
          .forEach(place -> found.add(unmet(requirement, place)));
    }
  }

  /// The kinds of assistance, and the document that is none.
  private List<String> kinds() {
    return view.interview().items().stream().map(Interview.Item::chapter).distinct().toList();
  }

  private static CaseFinding unmet(Profile.Requirement requirement, Place place) {
    return new CaseFinding(
        requirement.id(), requirement.severity(), place, "", "", requirement.basis(), false);
  }
}
