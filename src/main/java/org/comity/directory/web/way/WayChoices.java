package org.comity.directory.web.way;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.directory.Crime;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Stage;
import org.comity.directory.way.Urgency;
import org.comity.instrument.Instruments;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.comity.language.Sorting;

/// What a reader can choose in the form of the way.
record WayChoices(Directory directory, Instruments instruments, Reading reading) {
  WayPage.Choices all() {
    return new WayPage.Choices(
        states(),
        parts(),
        words("directory.function.", Function.values()),
        words("directory.crime.", Crime.values()),
        words("directory.stage.", Stage.values()),
        words("directory.way.urgency.", Urgency.values()));
  }

  private List<Choice> states() {
    return instruments.states(reading.language()).stream()
        .map(each -> new Choice(each.code().value(), each.name(reading.language())))
        .toList();
  }

  private List<Choice> parts() {
    return directory.territories().stream()
        .map(each -> new Choice(each.code(), each.name(reading.language())))
        .sorted(Sorting.by(reading.language(), Choice::name))
        .toList();
  }

  private <E extends Enum<E>> List<Choice> words(String prefix, E[] constants) {
    return Stream.of(constants)
        .map(each -> new Choice(each.name().toLowerCase(Locale.ROOT), reading.word(prefix, each)))
        .toList();
  }
}
