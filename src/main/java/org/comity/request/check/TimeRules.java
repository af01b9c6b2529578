package org.comity.request.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.form.interview.Place;
import tools.jackson.databind.JsonNode;

/// Rules that look at the calendar.
final class TimeRules {
  // Budapest 29(7).
  private static final int PRESERVED_DAYS = 60;
  // ETS 24 16(4).
  private static final int ARREST_DAYS = 18;
  // ETS 30 7(3): a declaration may ask for no more.
  private static final int MOST_NOTICE = 50;

  private TimeRules() {}

  /// R23: nothing is planned that asks for the preserved data before they may be deleted.
  static List<Hit> followUp(CaseView view) {
    var hits = new ArrayList<Hit>();
    for (Place place : view.places("prs.followUpBy")) {
      LocalDate last = view.day().plusDays(PRESERVED_DAYS);
      boolean planned = view.day(place).filter(day -> !day.isAfter(last)).isPresent();
      if (!planned && !view.asks("disclose")) {
        hits.add(new Hit(place, "", last.toString()));
      }
    }
    return hits;
  }

  /// R26: the clocks of one of the two States change between the request and the hearing.
  static List<Hit> changeOfClocks(CaseView view) {
    var hits = new ArrayList<Hit>();
    for (Place place : view.places("vid.date")) {
      view.day(place)
          .filter(day -> changes(view, day))
          .ifPresent(day -> hits.add(new Hit(place, "", day.toString())));
    }
    return hits;
  }

  private static boolean changes(CaseView view, LocalDate hearing) {
    return Set.of("req.requestingState", "req.requestedState").stream()
        .flatMap(key -> view.state(key).stream())
        .flatMap(state -> view.around().zones(state).stream())
        .anyMatch(zone -> differs(zone, view.day(), hearing));
  }

  private static boolean differs(ZoneId zone, LocalDate one, LocalDate other) {
    return !zone.getRules()
        .getOffset(one.atTime(12, 0))
        .equals(zone.getRules().getOffset(other.atTime(12, 0)));
  }

  /// R28: the hearing is nearer than the notice that the requested State has declared.
  static List<Hit> declaredNotice(CaseView view) {
    int declared =
        view.profile().map(profile -> Math.min(MOST_NOTICE, profile.noticeDays())).orElse(0);
    var hits = new ArrayList<Hit>();
    for (Place place : view.places("svc.hearingDate")) {
      boolean accused =
          view.text(new Place("svc.documentType", place.item())).equals("summonsAccused");
      LocalDate first = view.day().plusDays(declared);
      if (accused && declared > 0 && view.day(place).filter(first::isAfter).isPresent()) {
        hits.add(new Hit(place, "", first.toString()));
      }
    }
    return hits;
  }

  /// R41: the person is arrested, and the formal request is still to come.
  static List<Hit> formalRequest(CaseView view) {
    JsonNode arrested = view.file().root().path("events").path("D09");
    var hits = new ArrayList<Hit>();
    for (Place place : view.places("pro.deadlineFormal")) {
      boolean known = arrested.isString() || view.interview().gate(place).orElse(false);
      if (known && !view.asks("extradition")) {
        String last = arrested.isString() ? until(arrested.asString()) : "";
        hits.add(new Hit(place, "", last));
      }
    }
    return hits;
  }

  private static String until(String arrested) {
    return arrested.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(arrested).plusDays(ARREST_DAYS).toString()
        : "";
  }
}
