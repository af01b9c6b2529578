package org.comity.identity.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comity.database.Requires;
import org.comity.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Slows down whoever guesses: ten attempts for an account, a hundred from an address, in a quarter
/// of an hour, counted in the database for all nodes. Nobody is locked out for good, and a browser
/// that signed in before has a count of its own, so that a stranger's guesses do not keep its owner
/// out. Call it as [org.comity.database.Acting#SIGN_IN].
@Service
public class Throttle {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int FOR_ACCOUNT = 10;
  private static final int FROM_ADDRESS = 100;

  private final AttemptStore store;
  private final Vault vault;
  private final Clock clock;

  Throttle(AttemptStore store, Vault vault, Clock clock) {
    this.store = store;
    this.vault = vault;
    this.clock = clock;
  }

  /// Counts an attempt before it is looked at. Gives the moment from which another one is let in;
  /// empty if this one is.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  @Requires(object = "attempt", state = "any", act = "write")
  public Optional<Instant> attempt(Origin origin) {
    Instant now = clock.instant();
    AttemptStore.Count address = store.add(address(origin), now, now.plus(WINDOW));
    if (address.attempts() > FROM_ADDRESS) {
      return Optional.of(address.until().toInstant());
    }
    AttemptStore.Count account = store.add(account(origin), now, now.plus(WINDOW));
    return account.attempts() > FOR_ACCOUNT
        ? Optional.of(account.until().toInstant())
        : Optional.empty();
  }

  /// Takes the counts back after an attempt that was right.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  @Requires(object = "attempt", state = "any", act = "write")
  public void right(Origin origin) {
    store.forgive(address(origin));
    store.forget(account(origin), clock.instant());
  }

  private String address(Origin origin) {
    return vault.mark("address", origin.address());
  }

  private String account(Origin origin) {
    return vault.mark("account", origin.device() + "|" + origin.account());
  }
}
