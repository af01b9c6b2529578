package org.comity.form;

import java.util.Arrays;
import java.util.Optional;

/// Where a question of a new edition comes from in the edition before.
///
/// @param from key of the earlier question
/// @param change what became of it
public record Lineage(String from, Change change) {
  /// What became of a question from one edition to the next.
  public enum Change {
    /// Nothing but its key, order or number.
    SAME("same"),
    /// Other words: the answer is carried over and has to be confirmed.
    REWORDED("reworded"),
    /// Another answer type or other options: the answer is shown, not carried over.
    RETYPED("retyped"),
    /// One of several questions made from one.
    SPLIT("split"),
    /// One question made from several.
    MERGED("merged");

    private final String word;

    Change(String word) {
      this.word = word;
    }

    /// The word a definition writes for it.
    public String word() {
      return word;
    }

    /// Whether the earlier answer still answers the question.
    public boolean carriesAnswer() {
      return this == SAME || this == REWORDED;
    }

    /// The change of this word.
    public static Optional<Change> of(String word) {
      return Arrays.stream(values()).filter(change -> change.word.equals(word)).findFirst();
    }
  }
}
