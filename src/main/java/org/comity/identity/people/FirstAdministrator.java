package org.comity.identity.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.comity.identity.Rehearsal;
import org.comity.identity.Role;
import org.comity.language.Language;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The first administrator of a production installation, whom nobody inside can invite: the console
/// shows a link that works once, for a day.
@Service
@NamedInterface("start")
public class FirstAdministrator {
  private static final Duration LIFE = Duration.ofHours(24);
  private static final String BODY = "OPERATOR";

  private final InvitationStore invitations;
  private final InvitationLinks links;
  private final MemberStore members;
  private final Rehearsal rehearsal;
  private final TransactionTemplate transactions;

  FirstAdministrator(
      InvitationStore invitations,
      InvitationLinks links,
      MemberStore members,
      Rehearsal rehearsal,
      TransactionTemplate transactions) {
    this.invitations = invitations;
    this.links = links;
    this.members = members;
    this.rehearsal = rehearsal;
    this.transactions = transactions;
  }

  /// A new link, which ends the last one; empty in a rehearsal and once there is an administrator.
  public Optional<String> link() {
    return rehearsal.on()
        ? Optional.empty()
        : Acting.JOB.call(() -> transactions.execute(status -> linkIfNobody()));
  }

  private Optional<String> linkIfNobody() {
    UUID body = members.body(BODY);
    boolean somebody =
        members.of(body).stream().anyMatch(member -> member.role() == Role.ADMINISTRATOR);
    if (somebody) {
      return Optional.empty();
    }
    Invitation invitation =
        invitations.open(body).stream()
            .filter(open -> open.email().isEmpty())
            .findFirst()
            .orElseGet(() -> invite(body));
    return Optional.of(links.make(invitation, LIFE));
  }

  private Invitation invite(UUID body) {
    var invitation =
        new Invitation(
            Ids.next(),
            body,
            BODY,
            Ids.next(),
            "",
            "",
            Role.ADMINISTRATOR,
            "–",
            Language.ENGLISH,
            invitations.now());
    invitations.add(invitation, "");
    return invitation;
  }
}
