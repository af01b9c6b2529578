package org.comity.directory.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.comity.database.Requires;
import org.comity.directory.links.LinkStore.Look;
import org.comity.identity.Access;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was found at the web addresses of entries: kept for their State and the secretariat; and
/// after three days in vain told to the State, and marked for everybody.
@Service
public class LinkChecks {
  static final int DAYS = 3;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofHours(20);
  private static final int MOST = 20;

  private final LinkStore store;
  private final LinksOfEntries links;
  private final LinkLetters letters;
  private final Access access;
  private final Clock clock;

  LinkChecks(
      LinkStore store, LinksOfEntries links, LinkLetters letters, Access access, Clock clock) {
    this.store = store;
    this.links = links;
    this.letters = letters;
    this.access = access;
    this.clock = clock;
  }

  /// The addresses to be looked at now, the one longest not looked at first: each once a week, and
  /// one that does not answer once a day; at most twenty.
  @Transactional(readOnly = true)
  @Requires(object = "directory-link", state = "any", act = "check")
  public List<Link> due() {
    Instant now = clock.instant();
    Map<String, Look> looks = store.lastLooks();
    return links.all().stream()
        .filter(each -> due(last(looks, each), now))
        .sorted(Comparator.comparing(each -> last(looks, each).at()))
        .limit(MOST)
        .toList();
  }

  private static Look last(Map<String, Look> looks, Link link) {
    return looks.getOrDefault(LinkStore.key(link), Look.NEVER);
  }

  private static boolean due(Look last, Instant now) {
    return last.at().isBefore(now.minus(last.answered() ? WEEK : DAY));
  }

  /// Keeps what was found at an address.
  @Transactional
  @Requires(object = "directory-link", state = "any", act = "check")
  public void record(Link link, Found found) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    store.add(link, found, now);
    if (found.result().answers()) {
      store.mark(link, true, today, now);
      return;
    }
    boolean lasting = store.last(link).filter(last -> last.failedDays() >= DAYS).isPresent();
    if (lasting && store.mark(link, false, today, now)) {
      letters.gone(link, found, today);
    }
  }

  /// What was found last at the addresses of an authority, for its State and for the secretariat;
  /// nothing for others.
  @Transactional(readOnly = true)
  public List<Looked> of(String authority) {
    return sees(authority) ? store.of(authority) : List.of();
  }

  /// Whether whoever acts now sees what was found at the addresses of an authority.
  public boolean sees(String authority) {
    return access.allows("directory-link", "other", "read")
        || (access.allows("directory-link", "own", "read")
            && links.owner(authority).filter(access::own).isPresent());
  }

  /// The addresses of an authority of which everybody is told that they do not answer, and the day
  /// on which that was seen.
  @Transactional(readOnly = true)
  public Map<String, LocalDate> marked(String authority) {
    return store.marked(authority);
  }
}
