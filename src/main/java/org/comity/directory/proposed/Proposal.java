package org.comity.directory.proposed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a State asks the secretariat to change of its designations.
///
/// @param id its identifier
/// @param body the body of the State
/// @param state the code of the State
/// @param asked what is asked for
/// @param author who proposed it
/// @param at when
/// @param decision what the secretariat decided; null while it has not
public record Proposal(
    UUID id,
    UUID body,
    String state,
    Asked asked,
    UUID author,
    Instant at,
    @Nullable Decision decision) {

  /// What the secretariat decided.
  ///
  /// @param approved whether it holds
  /// @param reason why, in its words; never empty for a refusal
  /// @param author who decided
  /// @param at when
  public record Decision(boolean approved, String reason, UUID author, Instant at) {}

  /// Whether it waits for the secretariat.
  public boolean open() {
    return decision == null;
  }

  /// Whether it was approved.
  public boolean approved() {
    return decision != null && decision.approved();
  }

  /// The identifier of the designation that it adds, which never changes.
  public String designation() {
    return "p-" + id;
  }
}
