package org.comity.directory.way;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.directory.Crime;
import org.comity.directory.Function;

/// What a treaty or resolution serves for.
///
/// @param basis its code
/// @param functions the kinds of assistance
/// @param order its place among what is to be tried
/// @param article the citation of the article on which a request rests; empty where not stated
/// @param through the code of the treaty whose rules apply to it with the necessary changes, as
///   those of a convention do to its protocol; empty for none
/// @param crimes the crimes to which it is limited; empty where it names no list of these
/// @param checked whether this was read, and not recalled
/// @param note what is to be known, in English; empty mostly
public record Scope(
    String basis,
    Set<Function> functions,
    Order order,
    String article,
    String through,
    Set<Crime> crimes,
    boolean checked,
    String note) {

  /// In which order legal bases are to be tried: the nearer treaty goes before the wider one, and
  /// what rests on no treaty comes last.
  public enum Order {
    /// A treaty between the two.
    BILATERAL,
    /// A treaty of a region.
    REGIONAL,
    /// A convention open to all States.
    CONVENTION,
    /// Reciprocity, a resolution, or the law of the requested State.
    RECIPROCITY
  }

  /// Keeps the sets unchangeable.
  public Scope {
    functions = Set.copyOf(functions);
    crimes = Set.copyOf(crimes);
  }

  /// Where designations, languages and channels may be stated for it, the nearest first.
  public List<String> bases() {
    return Stream.of(basis, through).filter(code -> !code.isEmpty()).toList();
  }
}
