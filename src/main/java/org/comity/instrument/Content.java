package org.comity.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comity.language.Texts;

/// What the content files say of treaties and States, as read at the start; it does not change
/// while the program runs.
///
/// @param compiled the day on which the facts were put together
/// @param instruments the treaties, in the order in which pages list them
/// @param states every State by its code
/// @param participation one row for each State and treaty of which something is said
/// @param notifications what States have told the depositaries
/// @param counterparts the map to other treaties
/// @param texts names, titles and paraphrases by key
public record Content(
    LocalDate compiled,
    List<Instrument> instruments,
    Map<StateCode, State> states,
    List<Participation> participation,
    List<Notification> notifications,
    Counterparts counterparts,
    Texts texts) {

  /// Keeps everything unchangeable.
  public Content {
    instruments = List.copyOf(instruments);
    states = Map.copyOf(states);
    participation = List.copyOf(participation);
    notifications = List.copyOf(notifications);
  }
}
