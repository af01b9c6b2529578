package org.comity.directory;

import java.util.List;

/// Whether a State takes a treaty as legal basis of extradition.
///
/// @param id its lasting identifier
/// @param grounds whose it is, on what it rests, since when, and where this is from
/// @param alsoFor the codes of parts of the State to which it extends, beside the State itself
/// @param statement what is stated
/// @param words the words of the source, in English
public record LegalBasis(
    String id, Grounds grounds, List<String> alsoFor, Statement statement, String words)
    implements Stated {

  /// What a State states of a treaty as legal basis of extradition. That nothing is stated has no
  /// row.
  public enum Statement {
    /// The treaty is taken as basis.
    YES,
    /// It is taken as basis towards parties that do the same.
    YES_RECIPROCITY,
    /// It is taken as basis where no other treaty exists between the two.
    YES_IF_NO_TREATY,
    /// Extradition is conditional on a treaty; whether this one counts is not said.
    TREATY_REQUIRED,
    /// It is not taken as basis.
    NO
  }

  /// Keeps the parts unchangeable.
  public LegalBasis {
    alsoFor = List.copyOf(alsoFor);
  }

  /// Whether it is stated of a part of the State; of the State itself for an empty code. What is
  /// stated of the whole without naming a part says nothing of the parts.
  public boolean isFor(String territory) {
    return territory.isEmpty() || alsoFor.contains(territory);
  }
}
