package org.comity.directory.way;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Week;
import org.comity.directory.way.HoursStep.Office;
import org.comity.instrument.StateCode;

/// Finds who is there.
record Offices(Directory directory) {
  HoursStep of(Need need, AuthorityStep authority) {
    List<Designation> receive =
        authority.named().all().isEmpty() ? authority.elsewhere() : authority.named().all();
    List<Office> theirs = offices(receive, need);
    List<Office> ours = offices(authority.sender(), need);
    return new HoursStep(
        theirs,
        need.matter().urgency().pressing() ? lines(need, theirs) : List.of(),
        ours,
        both(theirs, ours, need));
  }

  private static Optional<Week.Stretch> both(List<Office> theirs, List<Office> ours, Need need) {
    return HoursStep.week(theirs)
        .flatMap(week -> HoursStep.week(ours).flatMap(own -> week.overlap(own, need.at())));
  }

  private List<Office> offices(List<Designation> named, Need need) {
    return named.stream()
        .map(Designation::authority)
        .distinct()
        .flatMap(id -> offices(id, need))
        .toList();
  }

  private Stream<Office> offices(String authority, Need need) {
    return directory.authority(authority).stream()
        .flatMap(
            found ->
                directory.contacts(authority).stream()
                    .map(each -> new Office(found, each, each.hours().at(need.at()))));
  }

  // Lines for urgent cases of other authorities of the State, each with what it may be used for.
  private List<Office> lines(Need need, List<Office> theirs) {
    return authorities(need.to())
        .flatMap(id -> offices(id, need))
        .filter(each -> each.contact().kind() != ContactPoint.Kind.OFFICE)
        .filter(each -> !theirs.contains(each))
        .toList();
  }

  private Stream<String> authorities(StateCode state) {
    return directory.designations(state).stream().map(Designation::authority).distinct();
  }
}
