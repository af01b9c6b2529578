package org.comity.request.terms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.request.check.CaseView;

/// In whose day the periods of a case are counted: that of the requested State, to which the duty
/// is owed (decision 11), beside the zone of the requesting State.
///
/// @param zone in which days end
/// @param own of the requesting State; the same where none is known
/// @param certainty how the zone was found
public record DutyZone(ZoneId zone, ZoneId own, Certainty certainty) {
  /// The name under `events` of a case by which the drafter chooses among several zones.
  public static final String CHOICE = "zone";

  /// How the zone was found.
  public enum Certainty {
    /// The State has one zone, or the drafter chose.
    KNOWN,
    /// The State has several and none is chosen: that in which the day ends first is taken, so that
    /// nobody is late.
    EARLIEST,
    /// No zone of the State is known: days end as in UTC.
    UNKNOWN
  }

  /// The zone of a case.
  public static DutyZone of(CaseView view, Instant now) {
    List<ZoneId> theirs = zones(view, "req.requestedState");
    ZoneId own = earliest(zones(view, "req.requestingState"), now).orElse(ZoneOffset.UTC);
    Optional<ZoneId> chosen = read(view.file().root().path("events").path(CHOICE).asString(""));
    if (chosen.isPresent()) {
      return new DutyZone(chosen.get(), own, Certainty.KNOWN);
    }
    Certainty certainty =
        switch (theirs.size()) {
          case 0 -> Certainty.UNKNOWN;
          case 1 -> Certainty.KNOWN;
          default -> Certainty.EARLIEST;
        };
    return new DutyZone(earliest(theirs, now).orElse(ZoneOffset.UTC), own, certainty);
  }

  private static List<ZoneId> zones(CaseView view, String key) {
    return view.state(key).map(view.around()::zones).orElse(List.of());
  }

  private static Optional<ZoneId> read(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> earliest(List<ZoneId> zones, Instant now) {
    return zones.stream()
        .max(Comparator.comparingInt(zone -> zone.getRules().getOffset(now).getTotalSeconds()));
  }
}
