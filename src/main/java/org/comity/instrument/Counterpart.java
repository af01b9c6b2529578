package org.comity.instrument;

/// A provision of the Organized Crime Convention and one of another treaty that answers to it.
///
/// @param provision the provision of the Organized Crime Convention, or an article of it
/// @param other the provision of the other treaty
/// @param degree how near they are
/// @param cycle the cycle in which the other one was reviewed
/// @param note how they differ, in English; empty mostly
public record Counterpart(
    ProvisionId provision, ProvisionId other, Degree degree, Cycle cycle, String note) {

  /// How near two provisions are, as a comparison of the texts found; no official statement.
  public enum Degree {
    /// They say the same.
    IDENTICAL_IN_SUBSTANCE,
    /// They say nearly the same.
    SUBSTANTIALLY_SIMILAR,
    /// One covers a part of the other.
    PARTIAL,
    /// They touch the same matter.
    RELATED
  }

  /// The cycle of the mechanism for the review of the Convention against Corruption.
  public enum Cycle {
    /// Criminalization, law enforcement and international cooperation.
    FIRST,
    /// Prevention and asset recovery.
    SECOND,
    /// Not reviewed, or a provision of another treaty.
    NONE
  }
}
