package org.comity.directory.proposed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Entries;
import org.comity.directory.kept.Change;
import org.comity.directory.kept.Overlay;
import org.comity.directory.kept.RecordedChanges;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lays the designations that the secretariat has approved over what the files say, in the order of
/// its decisions. What it approved holds on its days, so that past days keep their answers.
@Component
@Order(0)
class DesignationOverlay implements Overlay, RecordedChanges {
  private final ProposalStore store;
  private volatile List<Change> recorded = List.of();

  DesignationOverlay(ProposalStore store) {
    this.store = store;
  }

  @Override
  public long count() {
    return store.count();
  }

  @Override
  public Optional<Instant> next(Instant now) {
    return Optional.empty();
  }

  @Override
  public Entries over(Entries below, Instant now) {
    List<Proposal> approved = store.all().stream().filter(Proposal::approved).toList();
    Map<String, Designation> designations = new LinkedHashMap<>();
    below.statements().designations().forEach(each -> designations.put(each.id(), each));
    Map<String, Authority> authorities = new LinkedHashMap<>(below.authorities());
    List<Change> changes = new ArrayList<>();
    for (Proposal proposal : approved) {
      changes.addAll(new ProposalChanges(proposal, designations).all());
      var change = new DesignationChange(proposal);
      change.authority().ifPresent(each -> authorities.put(each.id(), each));
      change.over(designations);
    }
    recorded = List.copyOf(changes);
    return new Entries(
        authorities,
        below.contacts(),
        below.territories(),
        below.bases(),
        below.duties(),
        below.networks(),
        said(below.statements(), List.copyOf(designations.values())));
  }

  @Override
  public List<Change> recorded() {
    return recorded;
  }

  private static Entries.Statements said(Entries.Statements below, List<Designation> designations) {
    return new Entries.Statements(
        designations,
        below.languages(),
        below.legalBases(),
        below.channels(),
        below.requirements());
  }
}
