package org.comity.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links what was committed in the tree and signs its head. For the program's own work.
@Service
public class Seals {
  /// How many rows are sealed at once.
  static final int MOST = 5_000;

  private final SealStore store;
  private final AuditKey key;
  private final Clock clock;

  Seals(SealStore store, AuditKey key, Clock clock) {
    this.store = store;
    this.key = key;
    this.clock = clock;
  }

  /// Seals what waits, up to [#MOST] rows, unless somebody else is sealing. Gives how many.
  @Transactional
  public int seal() {
    List<TrailRow> rows = store.alone() ? store.waiting(MOST) : List.of();
    if (!rows.isEmpty()) {
      MerkleTree tree = store.tree();
      store.seal(tree.size(), rows);
      rows.forEach(row -> tree.add(row.leaf()));
      store.add(sign(tree), tree.peaks());
    }
    return rows.size();
  }

  /// The newest head; empty if nothing is sealed yet.
  @Transactional(readOnly = true)
  public Optional<SignedHead> head() {
    return store.head();
  }

  private SignedHead sign(MerkleTree tree) {
    return SignedHead.sign(
        key, tree.size(), tree.root(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
