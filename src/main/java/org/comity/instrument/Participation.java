package org.comity.instrument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of one State and one treaty.
///
/// @param state the State
/// @param instrument the code of the treaty
/// @param signed the day of signature; null where none is stated
/// @param consent the consent deposited; null where none is stated
/// @param party whether the source counts it among the parties
/// @param since since when it is party; not stated for one that is not
/// @param ended the day on which a withdrawal took effect; null mostly
/// @param origin where this is from
public record Participation(
    StateCode state,
    String instrument,
    @Nullable LocalDate signed,
    @Nullable Consent consent,
    boolean party,
    PartySince since,
    @Nullable LocalDate ended,
    Origin origin) {

  /// Whether the State is party on a day. Where it is party since an unknown day, it is so from the
  /// day for which the source speaks; where it is not party, that holds up to that day.
  public Standing on(LocalDate day) {
    if (ended != null && !day.isBefore(ended)) {
      return Standing.NOT_PARTY;
    }
    return party ? asParty(day) : asOutsider(day);
  }

  private Standing asParty(LocalDate day) {
    return since
        .date()
        .map(start -> day.isBefore(start) ? Standing.NOT_PARTY : Standing.PARTY)
        .orElseGet(() -> day.isBefore(origin.knownOn()) ? Standing.NOT_STATED : Standing.PARTY);
  }

  private Standing asOutsider(LocalDate day) {
    boolean known = origin.verified() == Origin.Verified.INVENTED || !day.isAfter(origin.knownOn());
    return known ? Standing.NOT_PARTY : Standing.NOT_STATED;
  }

  /// The same participation, ended by a withdrawal.
  public Participation endedOn(LocalDate day, Origin by) {
    return new Participation(state, instrument, signed, consent, party, since, day, by);
  }
}
