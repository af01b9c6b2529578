package org.comity.instrument.web;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.FurtherLinks;
import org.comity.instrument.ProvisionId;
import org.comity.instrument.ProvisionLinks;
import org.comity.instrument.StateCode;

/// What one room above has on a State or under a provision, as a page shows it.
///
/// @param heading what the links are
/// @param links the links
public record Further(String heading, List<ProvisionLinks.Link> links) {

  /// What the rooms have on a State.
  public static List<Further> of(List<FurtherLinks> rooms, StateCode state, Reading reading) {
    return rooms.stream()
        .map(room -> new Further(reading.say(room.words()), room.of(state)))
        .filter(further -> !further.links().isEmpty())
        .toList();
  }

  /// What the rooms have under a provision.
  public static List<Further> of(
      List<FurtherLinks> rooms, ProvisionId provision, Optional<StateCode> state, Reading reading) {
    return rooms.stream()
        .map(room -> new Further(reading.say(room.words()), room.of(provision, state)))
        .filter(further -> !further.links().isEmpty())
        .toList();
  }
}
