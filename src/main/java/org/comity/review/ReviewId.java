package org.comity.review;

import java.util.Optional;
import java.util.UUID;

/// The identifier of a review.
public record ReviewId(UUID value) {
  /// Reads it from an address; empty if it is none.
  public static Optional<ReviewId> of(String text) {
    try {
      return Optional.of(new ReviewId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
