package org.comity.directory.confirmed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.database.Requires;
import org.comity.directory.Directory;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letters that remind a State of entries it should confirm: first to whoever keeps its entries,
/// after a week to the second holder, after two weeks to the secretariat with the draft of a note
/// verbale. Once each in a round, which begins with the day on which the first entry is due.
@Service
public class ConfirmationReminders {
  private static final int SECOND = 7;

  private final ConfirmationStore store;
  private final Directory directory;
  private final Memberships memberships;
  private final ConfirmationLetters letters;
  private final Clock clock;

  ConfirmationReminders(
      ConfirmationStore store,
      Directory directory,
      Memberships memberships,
      ConfirmationLetters letters,
      Clock clock) {
    this.store = store;
    this.directory = directory;
    this.memberships = memberships;
    this.letters = letters;
    this.clock = clock;
  }

  /// Sends what is due for one State. Done again, it sends nothing twice.
  ///
  /// @param state the code of the State
  /// @param all how fresh each authority is
  @Transactional
  @Requires(object = "directory-reminder", state = "any", act = "write")
  public void remind(String state, Map<String, Freshness> all) {
    List<Membership> members = memberships.of(state);
    List<Freshness> waiting = waiting(state, all);
    if (members.isEmpty() || waiting.isEmpty()) {
      return;
    }
    LocalDate round =
        waiting.stream()
            .map(ConfirmationReminders::since)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    step(state, round, "holder", of(members, Role.FOCAL_POINT), waiting.size());
    if (!today.isBefore(round.plusDays(SECOND))) {
      step(state, round, "second", of(members, Role.DEPUTY), waiting.size());
    }
    if (!today.isBefore(round.plusDays(Freshness.GRACE))) {
      step(state, round, "secretariat", memberships.of("SECRETARIAT"), waiting.size());
    }
  }

  private List<Freshness> waiting(String state, Map<String, Freshness> all) {
    return directory.authorities().stream()
        .filter(each -> each.state().value().equals(state))
        .flatMap(each -> Optional.ofNullable(all.get(each.id())).stream())
        .filter(Freshness::waits)
        .toList();
  }

  private void step(String state, LocalDate round, String step, List<Membership> to, int count) {
    if (store.first(state, round, step, clock.instant())) {
      to.forEach(each -> letters.send(each, state, step, count));
    }
  }

  private static LocalDate since(Freshness freshness) {
    LocalDate unreachable = freshness.unreachable();
    return unreachable != null && unreachable.isBefore(freshness.due())
        ? unreachable
        : freshness.due();
  }

  private static List<Membership> of(List<Membership> members, Role role) {
    return members.stream().filter(each -> each.role() == role).toList();
  }
}
