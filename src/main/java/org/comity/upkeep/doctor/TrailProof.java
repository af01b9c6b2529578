package org.comity.upkeep.doctor;

import org.comity.audit.Verdict;

/// What the proof of the trail means for whoever keeps the installation.
public final class TrailProof {
  private TrailProof() {}

  /// The finding that goes with a verdict.
  public static Finding of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Whole whole ->
          Finding.green(
              "trail",
              "nobody altered it: %d rows sealed, %d wait"
                  .formatted(whole.head().map(head -> head.size()).orElse(0L), whole.waiting()));
      case Verdict.Broken(var flaw) ->
          Finding.red(
              "trail",
              flaw.line(),
              "Somebody wrote into the database. Keep a copy as it is, and find out who.");
      case Verdict.Foreign() ->
          Finding.red("trail", "signed with another key", "Put back the key of this installation.");
    };
  }
}
