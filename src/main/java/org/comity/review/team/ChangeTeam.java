package org.comity.review.team;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.comity.review.ReviewId;

/// Gives and takes questionnaires, as the difference between what the focal point saw and what she
/// wants, so that a change that came in between stays.
///
/// @param review which review
/// @param seen who worked on what when she looked
/// @param wanted who is to work on what
public record ChangeTeam(ReviewId review, Set<Place> seen, Set<Place> wanted) {
  /// Keeps copies.
  public ChangeTeam {
    seen = Set.copyOf(seen);
    wanted = Set.copyOf(wanted);
  }

  /// One person on one questionnaire.
  public record Place(UUID person, String instrument) {}

  /// The instruments that one person gets.
  Set<String> given(UUID person) {
    return difference(person, wanted, seen);
  }

  /// The instruments that are taken from one person.
  Set<String> taken(UUID person) {
    return difference(person, seen, wanted);
  }

  private static Set<String> difference(UUID person, Set<Place> from, Set<Place> without) {
    var instruments = new HashSet<String>();
    from.stream()
        .filter(place -> place.person().equals(person) && !without.contains(place))
        .forEach(place -> instruments.add(place.instrument()));
    return instruments;
  }
}
