package org.comity.directory.proposed;

import java.time.Instant;
import java.util.UUID;
import org.comity.file.FileId;
import org.jspecify.annotations.Nullable;

/// What a State asks the secretariat to change of its designations.
///
/// @param id its identifier
/// @param body the body of the State
/// @param state the code of the State
/// @param asked what is asked for
/// @param author who proposed it
/// @param at when
/// @param decision what became of it; null while nothing has
/// @param attached the note verbale as it was handed in; null where none was
public record Proposal(
    UUID id,
    UUID body,
    String state,
    Asked asked,
    UUID author,
    Instant at,
    @Nullable Decision decision,
    @Nullable Attached attached) {

  /// What became of it.
  ///
  /// @param outcome what
  /// @param reason why, in the secretariat's words; never empty for a refusal
  /// @param author who decided or withdrew
  /// @param at when
  public record Decision(Outcome outcome, String reason, UUID author, Instant at) {}

  /// What can become of it.
  public enum Outcome {
    /// The secretariat approved it: it holds.
    APPROVED,
    /// The secretariat refused it.
    REFUSED,
    /// Its State withdrew it.
    WITHDRAWN
  }

  /// A file that was handed in with it.
  ///
  /// @param file the file
  /// @param owner the body whose it is
  /// @param name as the State calls it
  public record Attached(FileId file, UUID owner, String name) {}

  /// Whether it waits for the secretariat.
  public boolean open() {
    return decision == null;
  }

  /// Whether it was approved.
  public boolean approved() {
    return decision != null && decision.outcome() == Outcome.APPROVED;
  }

  /// The identifier of the designation that it adds, which never changes.
  public String designation() {
    return "p-" + id;
  }
}
