package org.comity.request.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.form.Relevance;
import org.comity.form.interview.Place;
import org.comity.form.logic.Operand;
import org.comity.request.check.CaseView;
import org.comity.request.content.Term;
import tools.jackson.databind.JsonNode;

/// The periods of a case at one point in time.
///
/// @param view the case
/// @param zone in whose day they are counted
/// @param now the point in time
public record CaseTerms(CaseView view, DutyZone zone, Instant now) {
  private static final String EVENTS = "events";

  /// The periods of a case now.
  public static CaseTerms of(CaseView view, Instant now) {
    return new CaseTerms(view, DutyZone.of(view, now), now);
  }

  /// Those that run, the first to end first; behind them those that wait for their first day.
  public List<CaseTerm> all() {
    return Stream.<CaseTerm>concat(running().stream(), awaited().stream()).toList();
  }

  /// Those whose first day is known, the first to end first.
  public List<CaseTerm.Running> running() {
    return view.inventory().terms().stream()
        .filter(this::concerns)
        .flatMap(term -> starts(term).stream().map(start -> run(term, start)))
        .sorted(Comparator.comparing(CaseTerm.Running::ends))
        .toList();
  }

  /// Those whose first day nobody has entered, in the order of the content.
  public List<CaseTerm.Awaited> awaited() {
    return view.inventory().terms().stream()
        .filter(this::concerns)
        .filter(term -> starts(term).isEmpty() && mayCome(term))
        .map(term -> new CaseTerm.Awaited(term, entered(term)))
        .toList();
  }

  /// What stands under `events` and is the name of no period.
  public List<String> unknown() {
    List<String> known = view.inventory().terms().stream().map(Term::id).toList();
    return view.file().root().path(EVENTS).propertyNames().stream()
        .filter(name -> !known.contains(name) && !name.equals(DutyZone.CHOICE))
        .toList();
  }

  private boolean concerns(Term term) {
    return !entered(term).isEmpty()
        || (term.concerns(view.file().kinds()) && TermLaw.speaksTo(view, term));
  }

  /// Whether its first day may still come: not where the case does not ask for the field that holds
  /// it. What happens after sending is never asked in a draft and may come.
  private boolean mayCome(Term term) {
    String from = term.from();
    return from == null
        || from.startsWith("track.")
        || !entered(term).isEmpty()
        || view.places(from).stream()
            .anyMatch(place -> view.interview().relevance(place) != Relevance.NOT_ASKED);
  }

  /// What the drafter entered for a period; empty for nothing.
  private String entered(Term term) {
    JsonNode written = view.file().root().path(EVENTS).path(term.id());
    return written.isNull() || written.isMissingNode() ? "" : written.asString("?").strip();
  }

  /// From when a period runs: the day entered by hand goes before that of the field.
  private List<TermStart> starts(Term term) {
    String written = entered(term);
    if (!written.isEmpty()) {
      return TermStart.entered(written, zone.zone()).stream().toList();
    }
    var starts = new ArrayList<TermStart>();
    if (term.from() != null) {
      view.places(term.from()).forEach(place -> add(starts, place));
    }
    return starts;
  }

  private void add(List<TermStart> starts, Place place) {
    switch (view.interview().value(place)) {
      case Operand.Day(var day) -> starts.add(TermStart.of(day, place));
      case Operand.Moment(var moment) -> starts.add(TermStart.of(moment, zone.zone(), place));
      default -> {
        // Empty, or told elsewhere to be no date.
      }
    }
  }

  private CaseTerm.Running run(Term term, TermStart start) {
    Integer amount = term.amount();
    OffsetDateTime moment = start.moment();
    if (moment != null && amount != null && term.unit() == ChronoUnit.HOURS) {
      long hours = term.back() ? -amount : amount;
      Instant ends = moment.toInstant().plus(hours, ChronoUnit.HOURS);
      return running(term, start, ends.atZone(zone.zone()).toLocalDate(), ends, true);
    }
    LocalDate last = term.end(start.day());
    // Decision 11: a day ends at 24:00 where the duty is owed.
    Instant ends = last.plusDays(1).atStartOfDay(zone.zone()).toInstant();
    return running(term, start, last, ends, false);
  }

  private CaseTerm.Running running(
      Term term, TermStart start, LocalDate last, Instant ends, boolean exact) {
    LocalDate today = now.atZone(zone.zone()).toLocalDate();
    return new CaseTerm.Running(
        term, start, last, ends, exact, ChronoUnit.DAYS.between(today, last), !now.isBefore(ends));
  }
}
