package org.comity.audit;

import java.util.Map;
import java.util.TreeMap;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where every act is written down. A row that cannot be written undoes the act.
@Service
public class Trail {
  private final AuditStore store;

  Trail(AuditStore store) {
    this.store = store;
  }

  /// Writes down an act of the current visitor, in the transaction of the act.
  ///
  /// @param act what was done, an imperative such as `submit-review`
  /// @param object what it was done to: the kind and the identifier, such as `review/…`
  /// @param details identifiers, versions and hashes, never content
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(String act, String object, Map<String, String> details) {
    Acting acting =
        Acting.current()
            .orElseThrow(() -> new IllegalStateException("Nobody acts, so nothing is recorded"));
    store.add(Ids.next(), acting, act, object, new TreeMap<>(details));
  }

  /// Writes down an act in a transaction of its own, for what happened outside any other, such as a
  /// refusal.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordAlone(String act, String object, Map<String, String> details) {
    record(act, object, details);
  }
}
