package org.comity.review.team;

import java.util.List;
import java.util.Set;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.review.Review;

/// The members of a State and what each of them sees of a review.
///
/// @param review the review
/// @param seats all members who could work on it, also those who do not
/// @param changes whether the reader gives and takes questionnaires
public record Team(Review review, List<Seat> seats, boolean changes) {
  /// Takes the seats in order.
  public Team {
    seats = List.copyOf(seats);
  }

  /// A member and the instruments on whose questionnaires she works.
  public record Seat(Membership member, Set<String> instruments) {
    /// Whether she writes there; an observer only reads.
    public boolean writes() {
      return member.role() != Role.OBSERVER;
    }

    /// Whether she sees this questionnaire.
    public boolean sees(String instrument) {
      return instruments.contains(instrument);
    }

    /// Whether it can be taken from her: the focal point keeps what she has.
    public boolean fixed(String instrument) {
      return member.role() == Role.FOCAL_POINT && sees(instrument);
    }
  }
}
