package org.comity.instrument.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.instrument.AsAt;
import org.comity.instrument.Consent;
import org.comity.instrument.Origin;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/// What the secretariat has recorded of a State and a treaty after the content files were put
/// together. It is never changed; a mistake is undone by a further one.
///
/// @param id its identifier
/// @param state the State
/// @param instrument the code of the treaty
/// @param change what is recorded
/// @param source a title or an address of the source
/// @param asAt the day for which the source speaks
/// @param author the person who recorded it
/// @param recorded when
/// @param undone by what it was undone; null while it holds
public record Correction(
    UUID id,
    StateCode state,
    String instrument,
    Change change,
    String source,
    LocalDate asAt,
    UUID author,
    Instant recorded,
    @Nullable Undoing undone) {

  /// What is recorded.
  public sealed interface Change {

    /// A consent was deposited.
    ///
    /// @param consent the consent
    /// @param inForce the day of entry into force that the source gives; null if it gives none
    record Consented(Consent consent, @Nullable LocalDate inForce) implements Change {}

    /// A withdrawal was notified.
    ///
    /// @param notified the day of the notification
    /// @param effective the day on which it takes effect
    record Withdrew(LocalDate notified, LocalDate effective) implements Change {}
  }

  /// Whether it still holds.
  public boolean holds() {
    return undone == null;
  }

  /// Where facts that rest on it are from.
  Origin origin(LocalDate written) {
    return new Origin(Origin.Verified.RECORDED, source, AsAt.day(asAt), "", written);
  }
}
