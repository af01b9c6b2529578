package org.comity.instrument;

import java.util.List;
import java.util.Optional;

/// An article of a treaty.
///
/// @param id its identifier, such as `UNTOC-5`
/// @param instrument the code of the treaty
/// @param number its number
/// @param cluster the review cluster it is placed in, a roman numeral; empty for none
/// @param basis on what that placement rests
/// @param provisions its provisions, in the order of the treaty
public record Article(
    String id,
    String instrument,
    int number,
    Optional<String> cluster,
    ClusterBasis basis,
    List<Provision> provisions) {

  /// On what the placement of an article in a cluster rests.
  public enum ClusterBasis {
    /// A public source that is not the official table states it.
    CONFIRMED_SECONDARY,
    /// It follows from such a source.
    INFERRED,
    /// General knowledge, not checked against the official table.
    RECALLED,
    /// The article is in no cluster.
    NONE
  }

  /// Keeps the provisions unchangeable.
  public Article {
    provisions = List.copyOf(provisions);
  }
}
