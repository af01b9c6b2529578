package org.comity.instrument.web.records;

import java.time.LocalDate;
import java.util.Optional;
import org.comity.instrument.Consent;
import org.comity.instrument.Correction;
import org.comity.instrument.Corrections;
import org.comity.instrument.Instruments;
import org.comity.instrument.RecordParticipation;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.Reading;

/// Says in words what was recorded.
record RecordRows(Instruments instruments, Reading reading) {

  RecordsPage.Row of(Correction correction) {
    return new RecordsPage.Row(
        correction.id().toString(),
        state(correction.state()),
        treaty(correction.instrument()),
        what(correction.change()),
        source(correction.source(), correction.asAt().toString()),
        reading.visitor().formats().moment(correction.recorded()),
        Optional.ofNullable(correction.undone()).map(this::undone));
  }

  /// What the content file says beside a correction, in a sentence.
  String difference(Corrections.Difference difference) {
    return reading.say(
        "instrument.records.difference",
        "state",
        state(difference.correction().state()),
        "treaty",
        treaty(difference.correction().instrument()),
        "recorded",
        what(difference.correction().change()),
        "file",
        ParticipationRow.since(difference.file(), reading));
  }

  String state(StateCode code) {
    return instruments
        .state(code)
        .map((State found) -> found.name(reading.language()))
        .orElse(code.value());
  }

  String treaty(String code) {
    return instruments
        .find(code)
        .map(found -> instruments.shortName(found, reading.language()).value())
        .orElse(code);
  }

  /// Kind and day of a checked command.
  String what(RecordParticipation command) {
    return Consent.Kind.of(command.kind())
        .map(kind -> consent(kind, LocalDate.parse(command.deposited().strip())))
        .orElseGet(() -> withdrawal(LocalDate.parse(command.deposited().strip())));
  }

  String source(String source, String asAt) {
    return reading.say(
        "instrument.records.source",
        "source",
        source,
        "date",
        reading.date(LocalDate.parse(asAt.strip())));
  }

  private String what(Correction.Change change) {
    return switch (change) {
      case Correction.Change.Consented consented ->
          consent(consented.consent().kind(), consented.consent().deposited());
      case Correction.Change.Withdrew withdrew -> withdrawal(withdrew.notified());
    };
  }

  private String consent(Consent.Kind kind, LocalDate day) {
    return line(reading.word("instrument.consent.", kind), day);
  }

  private String withdrawal(LocalDate day) {
    return line(reading.say("instrument.record.kind.withdrawal"), day);
  }

  private String line(String kind, LocalDate day) {
    return reading.say("instrument.consent.line", "kind", kind, "date", reading.date(day));
  }

  private String undone(Correction.Undoing undoing) {
    return reading.say(
        "instrument.records.undone",
        "reason",
        undoing.reason(),
        "date",
        reading.visitor().formats().moment(undoing.at()));
  }
}
