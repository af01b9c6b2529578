package org.comity.identity.web.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.identity.Factor;
import org.comity.identity.Membership;

/// Who signed in, when, and by what. Role and rights are looked up with each request, so that an
/// ended role ends at once.
///
/// @param membership the membership she acts in
/// @param person the person
/// @param began when she signed in
/// @param factor by what she proved who she is
/// @param confirmed when she proved it last
/// @param device what the browser says it is, cut to 200 characters
public record SignIn(
    UUID membership, UUID person, Instant began, Factor factor, Instant confirmed, String device)
    implements SessionFact {
  /// The longest life of a session, whatever happens in it.
  static final Duration LIFE = Duration.ofHours(12);

  /// How long a proof counts as fresh.
  private static final Duration FRESH = Duration.ofMinutes(5);

  /// The sign-in of a person who acts in this membership.
  static SignIn of(Membership me, Factor factor, Instant now, String device) {
    return new SignIn(me.id(), me.person(), now, factor, now, device);
  }

  /// The same session after a new proof. A weaker one makes the session fresh, not weaker.
  SignIn confirmed(Factor anew, Instant now) {
    Factor strongest = anew == Factor.PASSKEY ? anew : factor;
    return new SignIn(membership, person, began, strongest, now, device);
  }

  /// The same session acting in another membership of the same person.
  SignIn as(Membership other) {
    return new SignIn(other.id(), person, began, factor, confirmed, device);
  }

  /// Whether the session has lasted its twelve hours.
  public boolean over(Instant now) {
    return now.isAfter(began.plus(LIFE));
  }

  /// Whether the last proof is no older than five minutes.
  public boolean fresh(Instant now) {
    return !now.isAfter(confirmed.plus(FRESH));
  }
}
