package org.comity.form.laws;

import java.util.List;
import java.util.UUID;
import org.comity.form.Refusal;

/// Saves what the library says of a law, on the version that its author saw.
///
/// @param id the law; whoever adds one makes the identifier, so that a form sent twice adds once
/// @param base the version that the author saw; 0 to add one
/// @param text what is to stand
public record SaveLaw(UUID id, int base, LawText text) {
  /// What came of it.
  public sealed interface Outcome {
    /// It stands.
    record Saved(Law law) implements Outcome {}

    /// Nothing was changed: it is what stood already.
    record Unchanged(Law law) implements Outcome {}

    /// Somebody saved another text in between. Theirs stands, mine is in the history.
    record Conflict(Law theirs, Law mine) implements Outcome {}

    /// It cannot be taken.
    ///
    /// @param refusals why, each with the component it belongs to
    record Refused(List<Refusal> refusals) implements Outcome {
      /// Keeps a copy.
      public Refused {
        refusals = List.copyOf(refusals);
      }
    }

    /// There is no such law for her, or her role does not write.
    record NotYours() implements Outcome {}
  }
}
