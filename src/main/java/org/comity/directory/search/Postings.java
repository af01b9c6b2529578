package org.comity.directory.search;

import java.util.BitSet;

/// In which things a word stands: a set of bits where it stands in many, else their numbers.
sealed interface Postings {
  /// Adds them to what was found.
  void addTo(BitSet found);

  /// The smaller form of the two.
  static Postings of(BitSet things, int all) {
    return things.cardinality() * Long.SIZE > all
        ? new Many((BitSet) things.clone())
        : new Few(things.stream().toArray());
  }

  /// In many.
  record Many(BitSet things) implements Postings {
    @Override
    public void addTo(BitSet found) {
      found.or(things);
    }
  }

  /// In few.
  final class Few implements Postings {
    private final int[] things;

    Few(int[] things) {
      this.things = things;
    }

    @Override
    public void addTo(BitSet found) {
      for (int each : things) {
        found.set(each);
      }
    }
  }
}
