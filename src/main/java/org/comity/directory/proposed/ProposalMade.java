package org.comity.directory.proposed;

import java.util.Map;
import org.comity.audit.Trail;
import org.comity.directory.CurrentEntries;
import org.springframework.stereotype.Component;

/// What follows a proposal and a decision: it is written down, the State is told what was decided,
/// and the entries are seen anew.
@Component
class ProposalMade {
  private final Trail trail;
  private final ProposalLetters letters;
  private final CurrentEntries current;

  ProposalMade(Trail trail, ProposalLetters letters, CurrentEntries current) {
    this.trail = trail;
    this.letters = letters;
    this.current = current;
  }

  void proposed(Proposal proposal) {
    record("propose-designation", proposal);
  }

  void decided(Proposal proposal, Proposal.Decision decision) {
    record(decision.approved() ? "approve-designation" : "refuse-designation", proposal);
    letters.decided(proposal, decision);
    current.refreshAfterCommit();
  }

  private void record(String act, Proposal proposal) {
    trail.record(act, "directory-proposal/" + proposal.id(), Map.of("state", proposal.state()));
  }
}
