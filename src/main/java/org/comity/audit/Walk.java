package org.comity.audit;

import java.util.Optional;
import java.util.Set;

/// Recomputes the tree leaf by leaf and finds the first that is not as it was.
final class Walk {
  private final AuditKey key;
  private final Set<String> erasures;
  private final Optional<SignedHead> kept;
  private final MerkleTree tree = new MerkleTree();
  private Optional<SignedHead> last = Optional.empty();
  private long erased;

  /// @param erasures the objects of the acts of erasing
  /// @param kept a head that was kept elsewhere
  Walk(AuditKey key, Set<String> erasures, Optional<SignedHead> kept) {
    this.key = key;
    this.erasures = erasures;
    this.kept = kept;
  }

  /// What is wrong with the next leaf.
  Optional<Flaw> check(RowStore.Leaf leaf) {
    if (leaf.place() != tree.size()) {
      return flaw(Flaw.Kind.MISSING, tree.size(), "", "the row after it is there");
    }
    if (leaf.told().isEmpty()) {
      return flaw(leaf, Flaw.Kind.MISSING, "its leaf is there");
    }
    RowStore.Told told = leaf.told().get();
    return leaf(leaf, told.row()).or(() -> row(leaf.place() + 1, told)).or(() -> head(leaf));
  }

  /// What is wrong with a row, sealed or not.
  Optional<Flaw> row(long place, RowStore.Told told) {
    TrailRow row = told.row();
    if (!row.ours(key)) {
      String reason = "the program did not write “%s %s”".formatted(row.act(), row.object());
      return found(Flaw.Kind.INSERTED, place, row, reason);
    }
    if (told.salt() == null || told.details() == null) {
      erased++;
      return erasures.contains("event/" + row.id())
          ? Optional.empty()
          : found(Flaw.Kind.ALTERED, place, row, "its details are gone and no act erased them");
    }
    return Hash.commitment(told.salt(), told.details()).equals(row.commitment())
        ? Optional.empty()
        : found(Flaw.Kind.ALTERED, place, row, "its details are not those that were written");
  }

  /// What is missing after the last leaf.
  Optional<Flaw> end(Optional<SignedHead> newest) {
    return newest
        .filter(head -> head.size() > tree.size())
        .or(() -> kept.filter(head -> head.size() > tree.size()))
        .map(head -> "the head of %s counts %d rows".formatted(head.at(), head.size()))
        .flatMap(reason -> flaw(Flaw.Kind.MISSING, tree.size(), "", reason))
        .or(() -> unsigned(newest));
  }

  Optional<SignedHead> last() {
    return last;
  }

  long erased() {
    return erased;
  }

  private Optional<Flaw> unsigned(Optional<SignedHead> newest) {
    long signed = newest.map(SignedHead::size).orElse(0L);
    return signed == tree.size()
        ? Optional.empty()
        : flaw(Flaw.Kind.INSERTED, signed, "", "no signed head counts it");
  }

  private Optional<Flaw> leaf(RowStore.Leaf leaf, TrailRow row) {
    if (!row.leaf().equals(leaf.hash())) {
      return flaw(leaf, Flaw.Kind.ALTERED, "it does not give the leaf that was sealed");
    }
    tree.add(leaf.hash());
    return Optional.empty();
  }

  private Optional<Flaw> head(RowStore.Leaf leaf) {
    if (kept.filter(head -> head.size() == tree.size() && !agrees(head)).isPresent()) {
      return flaw(leaf, Flaw.Kind.ALTERED, "this row or one before it; the kept head differs");
    }
    if (leaf.head().isEmpty()) {
      return Optional.empty();
    }
    long from = last.map(SignedHead::size).orElse(0L) + 1;
    last = leaf.head();
    return leaf.head().filter(head -> agrees(head) && head.by(key)).isPresent()
        ? Optional.empty()
        : flaw(leaf, Flaw.Kind.ALTERED, "one of rows %d to %d".formatted(from, tree.size()));
  }

  private boolean agrees(SignedHead head) {
    return head.root().equals(tree.root());
  }

  private static Optional<Flaw> flaw(RowStore.Leaf leaf, Flaw.Kind kind, String reason) {
    return flaw(kind, leaf.place(), leaf.event().toString(), reason);
  }

  private static Optional<Flaw> found(Flaw.Kind kind, long place, TrailRow row, String reason) {
    return Optional.of(Flaw.of(kind, place, row.id(), reason));
  }

  // Places count from 0 in the tree and from 1 for people.
  private static Optional<Flaw> flaw(Flaw.Kind kind, long place, String event, String reason) {
    return Optional.of(new Flaw(kind, place + 1, event, reason));
  }
}
