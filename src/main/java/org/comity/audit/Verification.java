package org.comity.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Proves that the trail is as the program left it, by recomputing all of it. For the program's own
/// work.
@Service
public class Verification {
  private final RowStore rows;
  private final SealStore seals;
  private final AuditKey key;

  Verification(RowStore rows, SealStore seals, AuditKey key) {
    this.rows = rows;
    this.seals = seals;
    this.key = key;
  }

  /// Recomputes every row, leaf and head as they stand at one moment, also while the program runs.
  ///
  /// @param kept a head that was printed before and kept elsewhere; it shows even a trail that was
  ///   made anew by somebody who has the key file too
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verdict verify(Optional<SignedHead> kept) {
    if (kept.filter(head -> !head.by(key)).isPresent()) {
      return new Verdict.Foreign();
    }
    var walk = new Walk(key, rows.erased(), kept);
    List<RowStore.Told> waiting = rows.unsealed(true);
    return flaw(walk, waiting)
        .<Verdict>map(Verdict.Broken::new)
        .orElseGet(() -> new Verdict.Whole(walk.last(), waiting.size(), walk.erased()));
  }

  private Optional<Flaw> flaw(Walk walk, List<RowStore.Told> waiting) {
    return rows.leaves(leaves -> first(leaves.map(walk::check)))
        .or(() -> walk.end(seals.head()))
        .or(() -> first(waiting.stream().map(told -> walk.row(0, told))))
        .or(() -> first(rows.unsealed(false).stream().map(Verification::inserted)));
  }

  private static Optional<Flaw> first(Stream<Optional<Flaw>> flaws) {
    return flaws.flatMap(Optional::stream).findFirst();
  }

  private static Optional<Flaw> inserted(RowStore.Told told) {
    String reason = "it neither is sealed nor waits for it";
    return Optional.of(Flaw.of(Flaw.Kind.INSERTED, 0, told.row().id(), reason));
  }
}
