package org.comity.directory.proposed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which a State proposes and the secretariat decides.
@Service
public class Proposals {
  private final ProposalStore store;
  private final ProposalCheck check;
  private final Access access;
  private final ProposalMade made;
  private final Clock clock;

  Proposals(
      ProposalStore store, ProposalCheck check, Access access, ProposalMade made, Clock clock) {
    this.store = store;
    this.check = check;
    this.access = access;
    this.made = made;
    this.clock = clock;
  }

  /// Whether she proposes for her State.
  public boolean proposes(Membership me) {
    return access.allows(me, "directory-proposal", "own", "write");
  }

  /// Whether she decides on what States propose.
  public boolean decides(Membership me) {
    return access.allows(me, "directory-proposal", "other", "decide");
  }

  /// What her State has proposed, the last first.
  @Transactional(readOnly = true)
  public List<Proposal> mine(Membership me) {
    return access.allows(me, "directory-proposal", "own", "read")
        ? store.all().stream().filter(each -> each.body().equals(me.body())).toList().reversed()
        : List.of();
  }

  /// What all States have proposed, for the secretariat: the open ones first, then the last
  /// decided.
  @Transactional(readOnly = true)
  public List<Proposal> all(Membership me) {
    return access.allows(me, "directory-proposal", "other", "read")
        ? store.all().reversed()
        : List.of();
  }

  /// Proposes something.
  ///
  /// @param attached the note verbale, a file of her body that is frozen with it; null for none
  /// @return what has to be put right; empty if it is proposed now, or if her role does not allow
  ///   it
  @Transactional
  public List<ProposalFault> propose(
      Membership me, Asked asked, Proposal.@Nullable Attached attached) {
    if (!proposes(me)) {
      return List.of();
    }
    List<ProposalFault> faults = check.faults(asked, me.bodyCode());
    if (faults.isEmpty()) {
      var proposal =
          new Proposal(
              Ids.next(),
              me.body(),
              me.bodyCode(),
              asked,
              me.person(),
              clock.instant(),
              null,
              attached);
      store.add(proposal);
      made.proposed(proposal);
    }
    return faults;
  }

  /// Decides on a proposal that is open. An approval looks at it once more, since what it rests on
  /// may have changed meanwhile; a refusal has a reason.
  ///
  /// @return empty if it is decided now; else what stands against it, and a fault of the field
  ///   `reason` where there is no open one, no reason, or her role does not allow it
  @Transactional
  public List<ProposalFault> decide(Membership me, UUID id, boolean approved, String reason) {
    Optional<Proposal> found =
        decides(me)
            ? all(me).stream().filter(each -> each.id().equals(id) && each.open()).findFirst()
            : Optional.empty();
    if (found.isEmpty() || (!approved && reason.isBlank())) {
      return List.of(new ProposalFault("reason", ProposalFault.Reason.CHOOSE));
    }
    Proposal proposal = found.get();
    List<ProposalFault> faults =
        approved ? check.faults(proposal.asked(), proposal.state()) : List.of();
    var outcome = approved ? Proposal.Outcome.APPROVED : Proposal.Outcome.REFUSED;
    var decision = new Proposal.Decision(outcome, reason.strip(), me.person(), clock.instant());
    if (faults.isEmpty() && store.decide(id, decision)) {
      made.decided(proposal, decision);
    }
    return faults;
  }

  /// Withdraws a proposal of her State on which nobody has decided.
  ///
  /// @return false if there is no open one, or her role does not allow it
  @Transactional
  public boolean withdraw(Membership me, UUID id) {
    Optional<Proposal> found =
        proposes(me)
            ? mine(me).stream().filter(each -> each.id().equals(id) && each.open()).findFirst()
            : Optional.empty();
    var decision =
        new Proposal.Decision(Proposal.Outcome.WITHDRAWN, "", me.person(), clock.instant());
    boolean withdrawn = found.isPresent() && store.decide(id, decision);
    if (withdrawn) {
      made.withdrawn(found.get());
    }
    return withdrawn;
  }
}
