package org.comity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
  @Test
  void theTreeWithoutARowIsTheHashOfNothing() {
    assertThat(new MerkleTree().root().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aLeafIsHashedBehindAZeroAsTheStandardSays() {
    // SHA-256 of the one byte 0x00: the leaf of an empty row, as test vectors of RFC 6962 have it.
    assertThat(Hash.leaf(new byte[0]).hex())
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @Test
  void growingRowByRowGivesTheRootThatTheStandardDefines() {
    var tree = new MerkleTree();
    for (int size = 1; size <= 70; size++) {
      tree.add(leaf(size - 1));
      assertThat(tree.root()).as("of %d rows", size).isEqualTo(defined(0, size));
    }
  }

  @Test
  void aTreeGoesOnFromItsSizeAndPeaks() {
    var whole = new MerkleTree();
    var before = new MerkleTree();
    IntStream.range(0, 21).forEach(row -> whole.add(leaf(row)));
    IntStream.range(0, 13).forEach(row -> before.add(leaf(row)));
    var after = new MerkleTree(before.size(), before.peaks());
    IntStream.range(13, 21).forEach(row -> after.add(leaf(row)));
    assertThat(after.root()).isEqualTo(whole.root());
    assertThat(after.peaks()).hasSize(Long.bitCount(21));
  }

  @Test
  void twoRowsTurnedRoundGiveAnotherRoot() {
    var one = new MerkleTree();
    var other = new MerkleTree();
    List.of(0, 1, 2).forEach(row -> one.add(leaf(row)));
    List.of(0, 2, 1).forEach(row -> other.add(leaf(row)));
    assertThat(one.root()).isNotEqualTo(other.root());
  }

  // RFC 9162, 2.1.1: split at the largest power of two below the size.
  private static Hash defined(int from, int to) {
    int size = to - from;
    if (size == 1) {
      return leaf(from);
    }
    int split = Integer.highestOneBit(size - 1);
    return Hash.node(defined(from, from + split), defined(from + split, to));
  }

  private static Hash leaf(int row) {
    return Hash.leaf(Integer.toString(row).getBytes(StandardCharsets.UTF_8));
  }
}
