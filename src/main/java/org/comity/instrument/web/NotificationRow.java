package org.comity.instrument.web;

import java.util.Optional;
import org.comity.instrument.Instruments;
import org.comity.instrument.Notification;
import org.comity.instrument.State;
import org.comity.language.Language;
import org.comity.language.Text;

/// A notification, as a list shows it.
///
/// @param state the name of the State
/// @param topic what it is about, in words
/// @param treaty the short name of the treaty
/// @param article the citation of the article that asks for it
/// @param value what was told, in the words of the source
/// @param language the language of these words; empty where not stated
/// @param reference the depositary's own reference; empty where not stated
/// @param date the day, or that it is not stated
/// @param source where this is from
/// @param correct where it is corrected; empty for whoever may not
public record NotificationRow(
    String state,
    String topic,
    String treaty,
    String article,
    String value,
    Optional<Language> language,
    String reference,
    String date,
    SourceView source,
    Optional<String> correct) {

  /// The row of a notification.
  public static NotificationRow of(
      Notification notification, Instruments instruments, Reading reading) {
    return new NotificationRow(
        instruments
            .state(notification.state())
            .map((State state) -> state.name(reading.language()))
            .orElse(notification.state().value()),
        reading.word("instrument.topic.", notification.topic()),
        instruments
            .find(notification.instrument())
            .map(found -> instruments.shortName(found, reading.language()))
            .map(Text::value)
            .orElse(notification.instrument()),
        notification.article(),
        notification.value(),
        Optional.ofNullable(notification.language()),
        notification.reference(),
        notification.date() == null
            ? reading.say("instrument.page.notStated")
            : reading.date(notification.date()),
        SourceView.of(notification.origin(), reading),
        Correcting.notification(notification, reading));
  }
}
