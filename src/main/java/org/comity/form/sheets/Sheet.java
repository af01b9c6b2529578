package org.comity.form.sheets;

import java.util.UUID;

/// What one body answers: a form in one edition.
///
/// @param id its identifier
/// @param body whose it is
/// @param questionnaire the name of the questionnaire, such as `untoc-1`
/// @param edition the edition it stays on
/// @param state whether it can still be written
public record Sheet(SheetId id, UUID body, String questionnaire, String edition, State state) {
  /// Whether a sheet can be written.
  public enum State {
    /// It is being answered.
    DRAFTING("drafting"),
    /// It is submitted and frozen.
    SUBMITTED("submitted");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /// The code in `policy.csv` and in the database.
    public String code() {
      return code;
    }

    static State of(String code) {
      return code.equals(DRAFTING.code) ? DRAFTING : SUBMITTED;
    }
  }
}
