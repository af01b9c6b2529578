package org.comity.instrument.web.records;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.database.Ids;
import org.comity.instrument.Instruments;
import org.comity.instrument.Notification;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.comity.language.Language;

/// What the forms of the secretariat offer to choose from.
final class Choices {
  private Choices() {}

  /// Every treaty by its short name.
  static List<Choice> treaties(Instruments instruments, Reading reading) {
    return instruments.all().stream()
        .map(
            each ->
                new Choice(each.code(), instruments.shortName(each, reading.language()).value()))
        .toList();
  }

  /// Every topic of a notification.
  static List<Choice> topics(Reading reading) {
    return Stream.of(Notification.Topic.values())
        .map(topic -> new Choice(topic.name(), reading.word("instrument.topic.", topic)))
        .toList();
  }

  /// The six languages, each by its own name.
  static List<Choice> languages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.tag(), language.ownName()))
        .toList();
  }

  /// The identifier in a form; a new one where it is missing or broken.
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return Ids.next();
    }
  }
}
