package org.comity.form.sheets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has which part of a sheet open now. It locks nothing and expires by the clock; only
/// colleagues of the same body who work on the sheet see each other.
@Service
public class Presence {
  /// How long somebody counts as present after she was seen last.
  static final Duration LIFE = Duration.ofSeconds(70);

  // Whoever was noted at the same place a moment ago is not written down again.
  private static final Duration FRESH = Duration.ofSeconds(15);

  private final PresenceStore store;
  private final Access access;
  private final Clock clock;

  Presence(PresenceStore store, Access access, Clock clock) {
    this.store = store;
    this.access = access;
    this.clock = clock;
  }

  /// Somebody who has a section open.
  ///
  /// @param person who
  /// @param question the field at which she is, as `question@path`; empty if at none
  public record Present(UUID person, String question) {}

  /// Somebody who was seen on a sheet.
  ///
  /// @param person who
  /// @param section the part she had open
  /// @param question the field at which she was, as `question@path`; empty if at none
  /// @param at when she was seen last
  public record Seen(UUID person, String section, String question, Instant at) {}

  /// Notes that somebody has a section open, and tells who else has.
  ///
  /// @param seen who was seen on the sheet a moment ago
  /// @param question the field at which she is; empty if at none
  @Transactional
  public List<Present> here(
      Membership me, Sheet sheet, List<Seen> seen, String section, String question) {
    if (!sheet.body().equals(me.body()) || !access.allows(me, "presence", "own", "write")) {
      return List.of();
    }
    List<Seen> here = seen.stream().filter(each -> each.section().equals(section)).toList();
    if (here.stream().noneMatch(each -> fresh(each, me, question))) {
      store.seen(sheet.id(), me, section, question, clock.instant());
    }
    return here.stream()
        .filter(each -> !each.person().equals(me.person()))
        .sorted(Comparator.comparing(Seen::person))
        .map(each -> new Present(each.person(), each.question()))
        .toList();
  }

  private boolean fresh(Seen seen, Membership me, String question) {
    return seen.person().equals(me.person())
        && seen.question().equals(question)
        && seen.at().isAfter(clock.instant().minus(FRESH));
  }
}
