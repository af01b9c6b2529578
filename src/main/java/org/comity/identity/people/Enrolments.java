package org.comity.identity.people;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens behind the link of an invitation.
@Service
public class Enrolments {
  private final InvitationStore store;
  private final InvitationLinks links;
  private final Newcomers newcomers;
  private final TransactionTemplate transactions;

  Enrolments(
      InvitationStore store,
      InvitationLinks links,
      Newcomers newcomers,
      TransactionTemplate transactions) {
    this.store = store;
    this.links = links;
    this.newcomers = newcomers;
    this.transactions = transactions;
  }

  /// What became of the wish to send a new link of an invitation.
  public enum NewLink {
    /// It is on its way.
    SENT("sent"),
    /// Five were sent within a day.
    TOO_MANY("sentOften"),
    /// No mail leaves this installation.
    NO_MAIL("sentNowhere");

    private final String words;

    NewLink(String words) {
      this.words = words;
    }

    /// The last part of the key of its words.
    public String words() {
      return words;
    }
  }

  /// What a link leads to.
  public sealed interface Link {
    /// The page of enrolment.
    record Open(Invitation invitation) implements Link {}

    /// Somebody who has an account already, which the link alone does not open.
    record Known(Invitation invitation, UUID person) implements Link {}

    /// The page that sends a new one.
    record Expired(Invitation invitation) implements Link {}

    /// It was used, or taken back.
    record Ended(boolean used) implements Link {}

    /// No such link was ever sent.
    record Unknown() implements Link {}
  }

  /// How an enrolment ended.
  public sealed interface Outcome {
    /// She acts for the body.
    record Enrolled(Membership membership) implements Outcome {}

    /// What she proved herself by was not accepted; nothing was kept.
    record NotProved() implements Outcome {}

    /// The body has a focal point already; nothing was kept.
    record TwoFocalPoints() implements Outcome {}

    /// Her address belongs to another account; nothing was kept.
    record AddressTaken() implements Outcome {}

    /// The link no longer works.
    record Late() implements Outcome {}
  }

  /// What the link with this secret leads to now.
  public Link follow(String secret) {
    return Acting.ENROLMENT.call(
        () ->
            Objects.requireNonNull(transactions.execute(status -> found(LinkSecret.hash(secret)))));
  }

  /// Sends a new link in place of one that expired.
  public NewLink sendAgain(Invitation invitation) {
    return Acting.ENROLMENT.call(
        () -> Objects.requireNonNull(transactions.execute(status -> links.send(invitation))));
  }

  /// Enrols somebody new: keeps her, lets her set what she will prove herself by, and makes her a
  /// member, all or nothing.
  ///
  /// @param name as she writes it
  /// @param email where the invitation has none
  /// @param prove sets her factor for the new person; false undoes everything
  public Outcome enrol(String secret, String name, String email, Predicate<UUID> prove) {
    if (!(follow(secret) instanceof Link.Open(var invitation))) {
      return new Outcome.Late();
    }
    return attempt(invitation, () -> newcomers.enrol(invitation, name, email, prove));
  }

  /// Makes a person who is signed in a member too.
  public Outcome join(String secret, UUID person) {
    if (!(follow(secret) instanceof Link.Known(var invitation, var known))
        || !known.equals(person)) {
      return new Outcome.Late();
    }
    return attempt(invitation.of(person), () -> newcomers.join(invitation.of(person)));
  }

  private Outcome attempt(Invitation invitation, Supplier<Optional<Membership>> act) {
    var acting = new Acting("enrolment", invitation.body(), invitation.person());
    try {
      return acting.call(
          () ->
              Objects.requireNonNull(
                  transactions.<Outcome>execute(
                      status -> {
                        Optional<Membership> done = act.get();
                        if (done.isEmpty()) {
                          status.setRollbackOnly();
                        }
                        return done.<Outcome>map(Outcome.Enrolled::new)
                            .orElseGet(Outcome.NotProved::new);
                      })));
    } catch (DuplicateKeyException e) {
      return String.valueOf(e.getMessage()).contains("focal_point")
          ? new Outcome.TwoFocalPoints()
          : new Outcome.AddressTaken();
    }
  }

  private Link found(byte[] hash) {
    Optional<InvitationStore.Found> found = store.byLink(hash);
    if (found.isEmpty()) {
      return new Link.Unknown();
    }
    Invitation invitation = found.get().invitation();
    if (found.get().accepted() || found.get().withdrawn()) {
      return new Link.Ended(found.get().accepted());
    }
    if (!found.get().last() || invitation.expires().isBefore(store.now())) {
      return new Link.Expired(invitation);
    }
    return newcomers
        .known(invitation.email())
        .<Link>map(person -> new Link.Known(invitation, person))
        .orElseGet(() -> new Link.Open(invitation));
  }
}
