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
  private final ProposalFiles files;

  ProposalMade(Trail trail, ProposalLetters letters, CurrentEntries current, ProposalFiles files) {
    this.trail = trail;
    this.letters = letters;
    this.current = current;
    this.files = files;
  }

  void proposed(Proposal proposal) {
    files.attach(proposal);
    record("propose-designation", proposal);
  }

  void decided(Proposal proposal, Proposal.Decision decision) {
    record(
        decision.outcome() == Proposal.Outcome.APPROVED
            ? "approve-designation"
            : "refuse-designation",
        proposal);
    letters.decided(proposal, decision);
    current.refreshAfterCommit();
  }

  void withdrawn(Proposal proposal) {
    record("withdraw-proposal", proposal);
  }

  private void record(String act, Proposal proposal) {
    trail.record(act, "directory-proposal/" + proposal.id(), Map.of("state", proposal.state()));
  }
}
