package org.comity.directory.confirmed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.audit.Trail;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.Holding;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether the entries are still right: everybody sees when their State has confirmed them, and
/// those who keep the State's entries confirm them.
@Service
public class Confirmations {
  private final ConfirmationStore store;
  private final Directory directory;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  Confirmations(
      ConfirmationStore store, Directory directory, Access access, Trail trail, Clock clock) {
    this.store = store;
    this.directory = directory;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /// How fresh each authority is that is named for something today and stands; others are not asked
  /// for.
  @Transactional(readOnly = true)
  public Map<String, Freshness> all() {
    Map<String, ConfirmationStore.Kept> kept = store.all();
    Map<String, Freshness> all = new HashMap<>();
    for (Authority authority : directory.authorities()) {
      if (asked(authority)) {
        all.put(authority.id(), freshness(Optional.ofNullable(kept.get(authority.id()))));
      }
    }
    return all;
  }

  /// How fresh an authority is; empty where nobody is asked to confirm it.
  @Transactional(readOnly = true)
  public Optional<Freshness> of(Authority authority) {
    return asked(authority)
        ? Optional.of(freshness(Optional.ofNullable(store.all().get(authority.id()))))
        : Optional.empty();
  }

  /// Whether she confirms the entries of her State.
  public boolean confirms(Membership me) {
    return access.allows(me, "directory-confirmation", "own", "write");
  }

  /// Says that an entry of her State is still right.
  ///
  /// @return false if it is not her State's or her role does not allow it
  @Transactional
  public boolean confirm(Membership me, String authority) {
    boolean hers =
        confirms(me)
            && directory
                .authority(authority)
                .filter(found -> found.state().value().equals(me.bodyCode()))
                .isPresent();
    if (hers) {
      store.confirm(me, authority, clock.instant());
      trail.record("confirm-entry", "directory-entry/" + authority, Map.of());
    }
    return hers;
  }

  private boolean asked(Authority authority) {
    return authority.successor() == null
        && directory.designations(authority).stream()
            .anyMatch(each -> each.grounds().on(today()) == Holding.HOLDS);
  }

  private Freshness freshness(Optional<ConfirmationStore.Kept> kept) {
    LocalDate known =
        kept.map(ConfirmationStore.Kept::known).map(Confirmations::day).orElse(today());
    return Freshness.on(
        today(),
        nullable(kept.map(ConfirmationStore.Kept::confirmed)),
        known,
        nullable(kept.map(ConfirmationStore.Kept::unreachable)));
  }

  private static @Nullable LocalDate nullable(Optional<Instant> instant) {
    return instant.map(Confirmations::day).orElse(null);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private LocalDate today() {
    return day(clock.instant());
  }
}
