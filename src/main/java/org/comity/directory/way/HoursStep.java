package org.comity.directory.way;

import java.util.List;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Opening;
import org.comity.directory.contact.Week;

/// Whether somebody is there, and when both sides are.
///
/// @param theirs the offices of those who receive the request
/// @param lines the lines for urgent cases and those answered day and night that the State has for
///   other purposes
/// @param ours the offices of those who are likely to send it
/// @param both when the first office with weekly hours on each side is open next together; empty
///   where the hours of one side are not those of a week, or never
public record HoursStep(
    List<Office> theirs, List<Office> lines, List<Office> ours, Optional<Week.Stretch> both) {
  /// An office.
  ///
  /// @param authority whose it is
  /// @param contact how it is reached
  /// @param opening whether somebody is there at the instant asked for
  public record Office(Authority authority, ContactPoint contact, Opening opening) {}

  /// Keeps the lists unchangeable.
  public HoursStep {
    theirs = List.copyOf(theirs);
    lines = List.copyOf(lines);
    ours = List.copyOf(ours);
  }

  /// Whether both sides have stated weekly hours, so that one can say when both are there.
  public boolean comparable() {
    return week(theirs).isPresent() && week(ours).isPresent();
  }

  static Optional<Week> week(List<Office> offices) {
    return offices.stream()
        .flatMap(
            each ->
                each.contact().hours() instanceof Hours.Weekly(Week week)
                    ? Optional.of(week).stream()
                    : Optional.<Week>empty().stream())
        .findFirst();
  }
}
