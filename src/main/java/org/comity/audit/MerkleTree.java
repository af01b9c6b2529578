package org.comity.audit;

import java.util.ArrayList;
import java.util.List;

/// The tree over the rows of the trail (RFC 9162, 2.1), as far as it must be known to grow: its
/// size and the roots of its whole subtrees, one for each bit of the size.
final class MerkleTree {
  private final List<Hash> peaks;
  private long size;

  /// A tree without a row.
  MerkleTree() {
    this(0, List.of());
  }

  /// A tree that goes on growing.
  MerkleTree(long size, List<Hash> peaks) {
    this.size = size;
    this.peaks = new ArrayList<>(peaks);
  }

  void add(Hash leaf) {
    Hash grown = leaf;
    for (long whole = size; (whole & 1) == 1; whole >>= 1) {
      grown = Hash.node(peaks.removeLast(), grown);
    }
    peaks.add(grown);
    size++;
  }

  long size() {
    return size;
  }

  List<Hash> peaks() {
    return List.copyOf(peaks);
  }

  /// The root; of a tree without a row, the hash of nothing.
  Hash root() {
    return peaks.reversed().stream()
        .reduce((right, left) -> Hash.node(left, right))
        .orElseGet(Hash::of);
  }
}
