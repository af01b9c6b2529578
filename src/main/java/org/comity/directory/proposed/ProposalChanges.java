package org.comity.directory.proposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Designation;
import org.comity.directory.contact.Visibility;
import org.comity.directory.kept.Change;

/// What an approved proposal changes, for the feed.
///
/// @param proposal the proposal
/// @param before the designations as they were before it
record ProposalChanges(Proposal proposal, Map<String, Designation> before) {

  List<Change> all() {
    Asked asked = proposal.asked();
    List<Change> all = new ArrayList<>();
    Optional<Designation> target = Optional.ofNullable(before.get(asked.text("target")));
    String last =
        asked.kind() == Asked.Kind.END
            ? asked.text("last")
            : asked.day("first").map(day -> day.minusDays(1).toString()).orElse("");
    target.ifPresent(each -> all.add(ended(each, last)));
    if (asked.kind() != Asked.Kind.END) {
      all.add(added(asked));
    }
    return all;
  }

  private Change ended(Designation target, String last) {
    Map<String, String> was = Map.of("authority", target.authority(), "valid_to", "");
    return change(
        target.id() + "~" + proposal.id(),
        Map.of("authority", target.authority(), "valid_to", last),
        was);
  }

  private Change added(Asked asked) {
    String known = asked.text("authority");
    String authority = known.isEmpty() ? proposal.designation() : known;
    return change(
        proposal.designation(),
        Map.of("authority", authority, "valid_from", asked.text("first")),
        Map.of());
  }

  private Change change(String id, Map<String, String> cells, Map<String, String> was) {
    Proposal.Decision decision = proposal.decision();
    return new Change(
        "designations",
        id,
        1,
        Visibility.PUBLIC,
        decision == null ? proposal.at() : decision.at(),
        proposal.state(),
        cells,
        was);
  }
}
