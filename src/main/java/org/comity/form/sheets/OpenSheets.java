package org.comity.form.sheets;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens sheets for those who work on them.
@Service
public class OpenSheets {
  private final OpenStore store;
  private final CitedAnswers cited;
  private final Access access;
  private final Clock clock;

  OpenSheets(OpenStore store, CitedAnswers cited, Access access, Clock clock) {
    this.store = store;
    this.cited = cited;
    this.access = access;
    this.clock = clock;
  }

  /// The sheet with its answers and who was seen on it, if it is her body's, she works on it, and
  /// her role may read it.
  @Transactional(readOnly = true)
  public Optional<OpenSheet> open(Membership me, SheetId id) {
    return store
        .open(id, me.person(), clock.instant().minus(Presence.LIFE))
        .filter(opened -> mine(me, opened.sheet()))
        .map(opened -> new OpenSheet(opened.sheet(), saved(me, opened), seen(me, opened)));
  }

  private boolean mine(Membership me, Sheet sheet) {
    return sheet.body().equals(me.body())
        && access.allows(me, "sheet", sheet.state().code(), "read");
  }

  private Map<Address, SavedAnswer> saved(Membership me, OpenStore.Opened opened) {
    return access.allows(me, "answer", opened.sheet().state().code(), "read")
        ? cited.placed(opened.sheet(), opened.answers())
        : Map.of();
  }

  private List<Presence.Seen> seen(Membership me, OpenStore.Opened opened) {
    return access.allows(me, "presence", "own", "write") ? opened.seen() : List.of();
  }
}
