package org.comity.directory.out;

import java.util.List;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was new, changed and gone in the directory, as far as the current visitor may see it.
@Service
public class Changes {
  private static final int MOST = 200;

  private final ChangeStore store;
  private final Policy policy;

  Changes(ChangeStore store, Policy policy) {
    this.store = store;
    this.policy = policy;
  }

  /// The newest changes, the last one first; at most 200.
  ///
  /// @param state the code of a State; empty for all
  @Transactional(readOnly = true)
  public List<Change> newest(String state) {
    return store.newest(state, MOST).stream().filter(this::shown).toList();
  }

  private boolean shown(Change change) {
    String word = change.visibility().word();
    return Acting.current()
        .filter(me -> policy.allows(me.role(), "directory-entry", word, "read"))
        .isPresent();
  }
}
