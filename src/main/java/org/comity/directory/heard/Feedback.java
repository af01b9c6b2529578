package org.comity.directory.heard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reader tells a State of an entry.
///
/// @param id its identifier
/// @param state the code of the State
/// @param authority the identifier of the authority
/// @param words what the reader says, never published
/// @param reader for which body the reader acts: a code
/// @param at when
/// @param answer what the State answers; null while it has not, empty text where it only closed it
/// @param answered when; null while it has not
public record Feedback(
    UUID id,
    String state,
    String authority,
    String words,
    String reader,
    Instant at,
    @Nullable String answer,
    @Nullable Instant answered) {

  /// The states of what was told.
  public enum Status {
    /// It waits for the State.
    OPEN,
    /// The State has answered.
    ANSWERED,
    /// The State has closed it without a word.
    CLOSED
  }

  /// In which state it is.
  public Status status() {
    if (answer == null) {
      return Status.OPEN;
    }
    return answer.isEmpty() ? Status.CLOSED : Status.ANSWERED;
  }
}
