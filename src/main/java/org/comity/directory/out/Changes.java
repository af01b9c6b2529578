package org.comity.directory.out;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.comity.directory.CurrentEntries;
import org.comity.directory.kept.Change;
import org.comity.directory.kept.RecordedChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was new, changed and gone in the directory, as far as the current visitor may see it.
@Service
public class Changes {
  private static final int MOST = 200;

  private final ChangeStore store;
  private final Policy policy;
  private final CurrentEntries current;
  private final List<RecordedChanges> recorded;

  Changes(
      ChangeStore store, Policy policy, CurrentEntries current, List<RecordedChanges> recorded) {
    this.store = store;
    this.policy = policy;
    this.current = current;
    this.recorded = List.copyOf(recorded);
  }

  /// The newest changes of the files and of what was recorded, the last one first; at most 200.
  ///
  /// @param state the code of a State; empty for all
  @Transactional(readOnly = true)
  public List<Change> newest(String state) {
    current.now();
    Stream<Change> recordings =
        recorded.stream()
            .flatMap(each -> each.recorded().stream())
            .filter(each -> state.isEmpty() || each.state().equals(state));
    return Stream.concat(store.newest(state, MOST).stream(), recordings)
        .filter(this::shown)
        .sorted(Comparator.comparing(Change::at).reversed())
        .limit(MOST)
        .toList();
  }

  private boolean shown(Change change) {
    String word = change.visibility().word();
    return Acting.current()
        .filter(me -> policy.allows(me.role(), "directory-entry", word, "read"))
        .isPresent();
  }
}
