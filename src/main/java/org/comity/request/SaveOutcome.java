package org.comity.request;

import java.util.List;

/// What became of the wish to save.
public sealed interface SaveOutcome {
  /// It is saved, together with what others saved meanwhile at other places.
  ///
  /// @param draft the draft now
  record Saved(Draft draft) implements SaveOutcome {}

  /// Somebody saved something else at the same place; nothing of this is saved.
  ///
  /// @param draft the draft as it is now
  /// @param edits the changes that meet another
  record Conflict(Draft draft, List<Edit> edits) implements SaveOutcome {
    /// Keeps a copy of the changes.
    public Conflict {
      edits = List.copyOf(edits);
    }
  }

  /// The request is signed, so nothing of it is changed.
  ///
  /// @param draft the draft as it is signed
  /// @param edits the changes that were to be saved
  record Signed(Draft draft, List<Edit> edits) implements SaveOutcome {
    /// Keeps a copy of the changes.
    public Signed {
      edits = List.copyOf(edits);
    }
  }

  /// There is no such draft, or not for her.
  record NotThere() implements SaveOutcome {}
}
