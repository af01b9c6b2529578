package org.comity.directory.confirmed;

import java.time.Clock;
import java.util.List;
import org.comity.database.Requires;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which authorities were not reached: a letter to a mailbox of theirs came back.
@Service
public class Unreachables {
  private final Directory directory;
  private final ConfirmationStore store;
  private final Clock clock;

  Unreachables(Directory directory, ConfirmationStore store, Clock clock) {
    this.directory = directory;
    this.store = store;
    this.clock = clock;
  }

  /// Notes that a letter to a mailbox came back.
  ///
  /// @return how many authorities have this mailbox
  @Transactional
  @Requires(object = "directory-unreachable", state = "any", act = "write")
  public int cameBack(String mailbox) {
    List<Authority> reached =
        directory.authorities().stream().filter(each -> has(each, mailbox)).toList();
    reached.forEach(each -> store.unreachable(each.id(), "mailbox", clock.instant()));
    return reached.size();
  }

  private boolean has(Authority authority, String mailbox) {
    return directory.contacts(authority.id()).stream()
        .anyMatch(point -> point.reach().mailboxes().contains(mailbox));
  }
}
