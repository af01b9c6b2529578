package org.comity.identity;

import java.util.Arrays;

/// In which role a person acts for a body.
public enum Role {
  /// Clears and submits what the State says; exactly one for a State.
  FOCAL_POINT,
  /// Named beforehand, takes over from the focal point in one act.
  DEPUTY,
  /// Writes answers to the sheets she is assigned to.
  EXPERT,
  /// Reads along, writes nothing.
  OBSERVER,
  /// An expert of a reviewing State.
  REVIEWER,
  /// An officer of the secretariat: sees steps and dates, not drafts.
  SECRETARIAT,
  /// Runs this installation: invites the secretariat, sees no review.
  ADMINISTRATOR;

  /// The code in `policy.csv` and in the database, such as `focal-point`.
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// Whether somebody in this role must sign in with a passkey, except in a rehearsal. A deputy
  /// must, for she takes over at any time.
  public boolean needsPasskey() {
    return switch (this) {
      case FOCAL_POINT, DEPUTY, SECRETARIAT, ADMINISTRATOR -> true;
      case EXPERT, OBSERVER, REVIEWER -> false;
    };
  }

  /// The key of its words.
  public String words() {
    return "identity.role." + code();
  }

  /// The role of a code. Refuses an unknown one.
  public static Role of(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No role " + code));
  }
}
