package org.comity.instrument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A State's consent to be bound by a treaty, as deposited with the depositary.
///
/// @param kind the kind of instrument deposited
/// @param deposited the day of deposit
public record Consent(Kind kind, LocalDate deposited) {

  /// The kind of instrument by which a State consents.
  public enum Kind {
    /// Ratification, which follows a signature.
    RATIFICATION,
    /// Acceptance, which follows a signature.
    ACCEPTANCE,
    /// Approval, which follows a signature.
    APPROVAL,
    /// Accession, without a signature before.
    ACCESSION,
    /// Succession to the consent of a predecessor State.
    SUCCESSION,
    /// Formal confirmation by an organization.
    FORMAL_CONFIRMATION;

    /// The kind of a word such as `ratification` or `formal_confirmation`; empty for another.
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// The word in files and in the database.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
