package org.comity.identity.people;

import java.util.Optional;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Starts a hand-over to a member, or to somebody who is invited as a deputy by the same act.
@Service
public class HandoverStart {
  private final Handovers handovers;
  private final Invitations invitations;

  HandoverStart(Handovers handovers, Invitations invitations) {
    this.handovers = handovers;
    this.invitations = invitations;
  }

  /// Starts it; nobody is invited if it cannot be started.
  @Transactional
  public StartHandover.Outcome start(Membership me, StartHandover typed) {
    if (!typed.successor().isEmpty()) {
      boolean both = !typed.invited().name().isBlank() || !typed.invited().email().isBlank();
      return both
          ? StartHandover.Wrong.BOTH.refused()
          : handovers.start(me, typed, Optional.empty());
    }
    return switch (invitations.invite(me, typed.invited())) {
      case Invite.Outcome.Refused(Invite.Wrong wrong) ->
          new StartHandover.Outcome.Refused(wrong.field(), wrong.words());
      // She acts for the body already, and is to be chosen from its members.
      case Invite.Outcome.Changed changed -> undone(StartHandover.Wrong.SUCCESSOR.refused());
      case Invite.Outcome.Invited(Invitation invitation, var link) ->
          switch (handovers.start(me, typed, Optional.of(invitation))) {
            case StartHandover.Outcome.Started started -> new StartHandover.Outcome.Started(link);
            case StartHandover.Outcome.Refused refused -> undone(refused);
            case StartHandover.Outcome.NotAllowed none -> undone(none);
          };
    };
  }

  private static StartHandover.Outcome undone(StartHandover.Outcome outcome) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return outcome;
  }
}
