package org.comity.directory;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The unit of the directory: for a State or a part of it, an authority is named for a function
/// under a treaty or resolution. One authority is commonly named several times, and one function
/// may be split among several by stage, crime or territory.
///
/// @param id its lasting identifier, which a change of address or name does not touch
/// @param grounds whose it is, on what it rests, since when, and where this is from
/// @param function for what
/// @param stages the stages of proceedings to which it is limited; empty where none is stated
/// @param crime the crime to which it is limited; empty where none is stated
/// @param authority the identifier of the authority
public record Designation(
    String id,
    Grounds grounds,
    Function function,
    Set<Stage> stages,
    Optional<Crime> crime,
    String authority)
    implements Stated {

  /// Keeps the stages unchangeable and in order.
  public Designation {
    stages = Collections.unmodifiableSet(new TreeSet<>(stages));
  }

  /// Whether it is limited to stages, a crime or a part of the State.
  public boolean split() {
    return !stages.isEmpty() || crime.isPresent() || !grounds.territory().isEmpty();
  }
}
