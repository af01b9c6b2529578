package org.comity.review;

import java.util.List;
import org.comity.form.Finding;

/// Submits a review: the act of the focal point.
///
/// @param review which
public record SubmitReview(ReviewId review) {
  /// What came of it.
  public sealed interface Outcome {
    /// It is submitted and frozen.
    record Submitted(Submission submission) implements Outcome {}

    /// Something still stops it.
    ///
    /// @param obstacles what, in the order of the forms
    record Stopped(List<Finding> obstacles) implements Outcome {
      /// Keeps a copy.
      public Stopped {
        obstacles = List.copyOf(obstacles);
      }
    }

    /// It was submitted before.
    record Already() implements Outcome {}

    /// It is not there for her, or her role does not submit.
    record NotYours() implements Outcome {}
  }
}
