package org.comity.instrument.web.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.database.Ids;
import org.comity.instrument.Consent;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.RecordParticipation;
import org.comity.instrument.RecordParticipation.Fault;
import org.comity.instrument.web.ParticipationTable;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;

/// The form of a command: from what a browser sends, and back to what a person sees.
record RecordForm(Instruments instruments, Reading reading) {

  /// The command in the fields of a form. A missing or broken identifier is replaced by a new one.
  static RecordParticipation command(Map<String, String> typed) {
    return new RecordParticipation(
        id(typed.getOrDefault("id", "")),
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
        reading.say("instrument.record.title"),
        typed,
        ParticipationTable.states(instruments, reading),
        treaties(),
        kinds(),
        faults.stream().map(fault -> problem(fault, typed)).toList());
  }

  private Problem problem(Fault fault, RecordParticipation typed) {
    String adopted =
        instruments.find(typed.instrument()).map(Instrument::adopted).map(reading::date).orElse("");
    String reason = fault.reason().name().toLowerCase(Locale.ROOT);
    return new Problem(
        fault.field().name().toLowerCase(Locale.ROOT),
        reading.say("instrument.fault." + reason, "date", adopted));
  }

  private List<Choice> treaties() {
    return instruments.all().stream()
        .map(
            each ->
                new Choice(each.code(), instruments.shortName(each, reading.language()).value()))
        .toList();
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

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return Ids.next();
    }
  }
}
