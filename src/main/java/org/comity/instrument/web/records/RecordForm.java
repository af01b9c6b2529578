package org.comity.instrument.web.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.instrument.Consent;
import org.comity.instrument.Instruments;
import org.comity.instrument.recorded.Fault;
import org.comity.instrument.recorded.RecordParticipation;
import org.comity.instrument.web.ParticipationTable;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;

/// The form of a command: from what a browser sends, and back to what a person sees.
record RecordForm(Instruments instruments, Reading reading) {

  /// The command in the fields of a form. A missing or broken identifier is replaced by a new one.
  static RecordParticipation command(Map<String, String> typed) {
    return new RecordParticipation(
        Choices.id(typed.getOrDefault("id", "")),
        typed.getOrDefault("state", ""),
        typed.getOrDefault("instrument", ""),
        typed.getOrDefault("kind", ""),
        typed.getOrDefault("deposited", ""),
        typed.getOrDefault("effective", ""),
        typed.getOrDefault("source", ""),
        typed.getOrDefault("as_at", ""));
  }

  /// The page with what was typed and what is wrong with it.
  RecordPage page(RecordParticipation typed, List<Fault> faults) {
    return new RecordPage(
        reading.say("instrument.records.add.participation"),
        typed,
        ParticipationTable.states(instruments, reading),
        Choices.treaties(instruments, reading),
        kinds(),
        new FaultsInWords(instruments, reading).of(faults, typed.instrument()));
  }

  private List<Choice> kinds() {
    Stream<Choice> consents =
        Stream.of(Consent.Kind.values())
            .map(kind -> new Choice(kind.word(), reading.word("instrument.consent.", kind)));
    Choice withdrawal =
        new Choice(
            RecordParticipation.WITHDRAWAL, reading.say("instrument.record.kind.withdrawal"));
    return Stream.concat(consents, Stream.of(withdrawal)).toList();
  }
}
