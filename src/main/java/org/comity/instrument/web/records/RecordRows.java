package org.comity.instrument.web.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.comity.instrument.Authors;
import org.comity.instrument.Consent;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.recorded.Correction;
import org.comity.instrument.recorded.Corrections;
import org.comity.instrument.recorded.RecordParticipation;
import org.comity.instrument.recorded.Statement;
import org.comity.instrument.recorded.Statements;
import org.comity.instrument.recorded.Subject;
import org.comity.instrument.recorded.Undoing;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.Reading;
import org.comity.language.Language;

/// Says in words what was recorded.
record RecordRows(Instruments instruments, Authors authors, Reading reading) {

  RecordsPage.Row of(Correction correction) {
    return new RecordsPage.Row(
        correction.id().toString(),
        state(correction.state()) + ": " + treaty(correction.instrument()),
        what(correction.change()),
        source(correction.source(), correction.asAt()),
        recorded(correction.recorded(), correction.author()),
        RecordKinds.PARTICIPATION.address() + "/" + correction.id() + "/undoing",
        Optional.ofNullable(correction.undone()).map(this::undone),
        false);
  }

  RecordsPage.Row of(Statement statement, boolean holds) {
    RecordKinds kind = StatementForm.kinds(statement.subject().kind());
    return new RecordsPage.Row(
        statement.id().toString(),
        subject(statement.subject()),
        what(statement),
        source(statement.source(), statement.asAt()),
        recorded(statement.recorded(), statement.author()),
        kind.address() + "/" + statement.id() + "/undoing",
        Optional.ofNullable(statement.undone()).map(this::undone),
        statement.stands() && !holds);
  }

  /// Of what a statement speaks, in a phrase.
  String subject(Subject subject) {
    return switch (subject) {
      case Subject.NameOf(StateCode state, Language language) ->
          state(state) + ": " + language.ownName();
      case Subject.Told told ->
          state(told.state())
              + ": "
              + reading.word("instrument.topic.", told.topic())
              + ", "
              + treaty(told.instrument())
              + " "
              + ParticipationRow.isolated(told.article());
    };
  }

  /// The words of a statement with the day and the reference of a notification.
  String what(Statement statement) {
    String dated =
        statement.dated() == null
            ? ""
            : " " + reading.say("instrument.state.told", "date", reading.date(statement.dated()));
    String reference =
        statement.reference().isEmpty()
            ? ""
            : " " + ParticipationRow.isolated(statement.reference());
    return "\u2068" + statement.value() + "\u2069" + dated + reference;
  }

  /// What the content file says beside a statement, in a sentence.
  String difference(Statements.Difference difference) {
    return reading.say(
        "instrument.records.wordsDiffer",
        "subject",
        subject(difference.statement().subject()),
        "recorded",
        difference.statement().value(),
        "file",
        difference.file());
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

  private String recorded(Instant at, UUID author) {
    return reading.say(
        "instrument.records.recorded",
        "date",
        reading.visitor().formats().moment(at),
        "author",
        Optional.of(authors.name(author)).filter(name -> !name.isEmpty()).orElse("none"));
  }

  String source(String source, String asAt) {
    return source(source, LocalDate.parse(asAt.strip()));
  }

  private String source(String source, LocalDate asAt) {
    return reading.say("instrument.records.source", "source", source, "date", reading.date(asAt));
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

  private String undone(Undoing undoing) {
    return reading.say(
        "instrument.records.undone",
        "reason",
        undoing.reason(),
        "date",
        reading.visitor().formats().moment(undoing.at()));
  }
}
