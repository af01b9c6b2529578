package org.comity.identity.people;

import java.util.Map;
import java.util.Optional;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.comity.database.Requires;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person changes her own address: it is changed when both the old and the new one have confirmed
/// it within three days.
@Service
public class EmailChanges {
  private final EmailChangeStore store;
  private final EmailChangeLetters letters;
  private final NewcomerStore persons;
  private final Persons known;
  private final Trail trail;

  EmailChanges(
      EmailChangeStore store,
      EmailChangeLetters letters,
      NewcomerStore persons,
      Persons known,
      Trail trail) {
    this.store = store;
    this.letters = letters;
    this.persons = persons;
    this.known = known;
    this.trail = trail;
  }

  /// What a confirmation led to.
  public enum Confirmed {
    /// The other address has to confirm too.
    HALF,
    /// The address is changed.
    CHANGED,
    /// The new address belongs to another account.
    TAKEN,
    /// The link is not known, or too old.
    LATE
  }

  /// Sends a link to both addresses. Gives what is wrong with the new one; empty if they were sent.
  @Transactional
  public Optional<Invite.Wrong> begin(Membership me, String email) {
    Optional<Invite.Wrong> wrong = Invite.wrongAddress(email);
    if (wrong.isEmpty()) {
      String oldSecret = LinkSecret.random();
      String newSecret = LinkSecret.random();
      store.begin(me.person(), email.strip(), oldSecret, newSecret);
      letters.ask(me, known.email(me), oldSecret);
      letters.ask(me, email.strip(), newSecret);
      trail.record("ask-for-new-address", "person/" + me.person(), Map.of());
    }
    return wrong;
  }

  /// The address that a person asked for and that is not confirmed yet.
  @Transactional(readOnly = true)
  public Optional<String> waiting(Membership me) {
    return store.waiting(me.person());
  }

  /// Whether a link is one that can still confirm. Call it as [Acting#SIGN_IN].
  @Transactional(readOnly = true)
  @Requires(object = "email-change", state = "any", act = "confirm")
  public boolean known(String secret) {
    return store.find(LinkSecret.hash(secret)).isPresent();
  }

  /// Confirms by one of the two links. Call it as [Acting#SIGN_IN].
  @Transactional
  @Requires(object = "email-change", state = "any", act = "confirm")
  public Confirmed confirm(String secret) {
    byte[] hash = LinkSecret.hash(secret);
    Optional<EmailChangeStore.Change> change = store.find(hash);
    if (change.isEmpty()) {
      return Confirmed.LATE;
    }
    store.confirm(hash);
    if (!store.both(change.get().person())) {
      return Confirmed.HALF;
    }
    return changed(change.get());
  }

  private Confirmed changed(EmailChangeStore.Change change) {
    store.end(change.person());
    if (persons.find(Persons.fold(change.email())).isPresent()) {
      return Confirmed.TAKEN;
    }
    persons.changeEmail(change.person(), change.email());
    trail.record("change-address", "person/" + change.person(), Map.of());
    return Confirmed.CHANGED;
  }
}
