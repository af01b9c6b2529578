package org.comity.directory.amended;

import java.util.Map;
import java.util.stream.Collectors;
import org.comity.audit.Trail;
import org.comity.directory.CurrentEntries;
import org.comity.identity.Membership;
import org.springframework.stereotype.Component;

/// What follows a change of how an authority is reached: it is written down, those whom it concerns
/// are told, and the entries are seen anew.
@Component
class ChangeMade {
  private final Trail trail;
  private final ContactLetters letters;
  private final CurrentEntries current;

  ChangeMade(Trail trail, ContactLetters letters, CurrentEntries current) {
    this.trail = trail;
    this.letters = letters;
    this.current = current;
  }

  void changed(Membership me, ContactChange change, ContactChanges.Editing before) {
    record("change-contact", change);
    if (change.waits()) {
      letters.waits(me, change, before);
    }
  }

  ContactChange settled(ContactChange change, String act) {
    record(act, change);
    return change;
  }

  private void record(String act, ContactChange change) {
    String fields =
        change.names().stream().map(ContactField::word).collect(Collectors.joining(","));
    trail.record(
        act,
        "directory-contact/" + change.subject().contact(),
        Map.of("change", change.id().toString(), "fields", fields));
    current.refreshAfterCommit();
  }
}
