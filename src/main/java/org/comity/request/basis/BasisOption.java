package org.comity.request.basis;

import java.util.List;
import java.util.Map;
import org.comity.form.interview.Place;
import org.comity.instrument.Standing;

/// A treaty as a possible basis of one request.
///
/// @param treaty what the content says of it
/// @param binding whether it binds the two States
/// @param articles the article for each kind of the request that it knows, in the order of the
///   request
/// @param changes what it changes for these kinds
/// @param empty the fields it needs in which nothing stands
/// @param chosen whether the drafter rests the request on it
public record BasisOption(
    TreatyBasis treaty,
    Binding binding,
    Map<String, String> articles,
    List<TreatyBasis.Change> changes,
    List<Place> empty,
    boolean chosen) {
  /// Keeps copies of the lists.
  public BasisOption {
    changes = List.copyOf(changes);
    empty = List.copyOf(empty);
  }

  /// Whether the request can rest on it, as far as is known.
  public boolean usable() {
    return binding.both() == Standing.PARTY && !articles.isEmpty();
  }
}
