package org.comity.directory.way;

import org.comity.directory.Answer;
import org.comity.directory.LegalBasis;
import org.comity.directory.LegalBasis.Statement;

/// Whether the treaty serves as legal basis of extradition between the two.
///
/// @param requested what the requested State has stated
/// @param requesting what the requesting State has stated
public record ExtraditionStep(Answer<LegalBasis> requested, Answer<LegalBasis> requesting) {
  /// What follows from the two statements.
  public enum Outcome {
    /// The requested State takes the treaty as basis.
    SERVES,
    /// It does so on reciprocity, and the requesting State takes it too.
    SERVES_RECIPROCALLY,
    /// It does so on reciprocity, and of the requesting State nothing of the kind is stated.
    RECIPROCITY_OPEN,
    /// It does so only where no other treaty exists.
    UNLESS_OTHER_TREATY,
    /// It requires a treaty; whether this one counts is not said.
    NOT_SAID,
    /// It does not take the treaty as basis.
    DOES_NOT_SERVE,
    /// Nothing is stated.
    NOT_STATED
  }

  /// What follows.
  public Outcome outcome() {
    return requested.all().stream()
        .findFirst()
        .map(LegalBasis::statement)
        .map(this::outcome)
        .orElse(Outcome.NOT_STATED);
  }

  private Outcome outcome(Statement statement) {
    return switch (statement) {
      case YES -> Outcome.SERVES;
      case YES_RECIPROCITY -> reciprocal() ? Outcome.SERVES_RECIPROCALLY : Outcome.RECIPROCITY_OPEN;
      case YES_IF_NO_TREATY -> Outcome.UNLESS_OTHER_TREATY;
      case TREATY_REQUIRED -> Outcome.NOT_SAID;
      case NO -> Outcome.DOES_NOT_SERVE;
    };
  }

  private boolean reciprocal() {
    return requesting.all().stream()
        .map(LegalBasis::statement)
        .anyMatch(own -> own == Statement.YES || own == Statement.YES_RECIPROCITY);
  }
}
