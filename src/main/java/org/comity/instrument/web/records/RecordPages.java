package org.comity.instrument.web.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.instrument.Authors;
import org.comity.instrument.Instruments;
import org.comity.instrument.Participation;
import org.comity.instrument.recorded.Correction;
import org.comity.instrument.recorded.Corrections;
import org.comity.instrument.recorded.Fault;
import org.comity.instrument.recorded.RecordParticipation;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.Reading;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the secretariat's pages and carries out what they ask. Empty for everybody else.
@Component
class RecordPages {
  private static final String ADDRESS = "/participation/records";

  private final Corrections corrections;
  private final Instruments instruments;
  private final Authors authors;
  private final Words words;
  private final CurrentVisitor current;

  RecordPages(
      Corrections corrections,
      Instruments instruments,
      Authors authors,
      Words words,
      CurrentVisitor current) {
    this.corrections = corrections;
    this.instruments = instruments;
    this.authors = authors;
    this.words = words;
    this.current = current;
  }

  Optional<RecordsPage> all(Optional<UUID> saved) {
    if (!corrections.allowed()) {
      return Optional.empty();
    }
    Reading reading = reading();
    var rows = rows(reading);
    return Optional.of(
        new RecordsPage(
            reading.say("instrument.records.title"),
            RecordKinds.lists(RecordKinds.PARTICIPATION, reading),
            RecordKinds.PARTICIPATION.add(reading),
            saved.flatMap(corrections::find).map(each -> saved(each, reading)),
            corrections.all().stream().map(rows::of).toList(),
            corrections.differences().stream().map(rows::difference).toList()));
  }

  Optional<RecordPage> form(Map<String, String> typed) {
    return corrections.allowed()
        ? Optional.of(page(RecordForm.command(typed), List.of()))
        : Optional.empty();
  }

  Optional<Reply> check(Map<String, String> typed) {
    RecordParticipation command = RecordForm.command(typed);
    return corrections.allowed()
        ? Optional.of(reply(command, corrections.check(command)))
        : Optional.empty();
  }

  Optional<Reply> record(Map<String, String> typed) {
    RecordParticipation command = RecordForm.command(typed);
    return corrections.allowed()
        ? Optional.of(reply(command, corrections.record(command)))
        : Optional.empty();
  }

  Optional<UndoPage> undoing(UUID id) {
    return standing(id).map(found -> undoPage(found, List.of()));
  }

  Optional<Reply> undo(UUID id, String reason) {
    return standing(id).map(found -> undo(found, reason));
  }

  private Reply undo(Correction found, String reason) {
    if (reason.isBlank()) {
      String message = reading().say("instrument.undo.noReason");
      return undoPage(found, List.of(new Problem("reason", message)));
    }
    corrections.undo(found.id(), reason);
    return new SeeOther(ADDRESS);
  }

  private Optional<Correction> standing(UUID id) {
    return corrections.allowed()
        ? corrections.find(id).filter(Correction::holds)
        : Optional.empty();
  }

  private UndoPage undoPage(Correction found, List<Problem> problems) {
    Reading reading = reading();
    return new UndoPage(
        reading.say("instrument.undo.title"),
        rows(reading).of(found),
        RecordKinds.PARTICIPATION.list(RecordKinds.PARTICIPATION, reading),
        problems);
  }

  private Reply reply(RecordParticipation command, RecordParticipation.Outcome outcome) {
    return switch (outcome) {
      case RecordParticipation.Acceptable(Participation result) -> confirm(command, result);
      case RecordParticipation.Recorded(UUID id) -> new SeeOther(ADDRESS + "?saved=" + id);
      case RecordParticipation.Refused(List<Fault> faults) -> page(command, faults);
      case RecordParticipation.NotAllowed notAllowed -> new SeeOther("/");
    };
  }

  private ConfirmPage confirm(RecordParticipation command, Participation result) {
    Reading reading = reading();
    var rows = rows(reading);
    return new ConfirmPage(
        reading.say("instrument.confirm.title"),
        command,
        rows.state(result.state()),
        rows.treaty(result.instrument()),
        rows.what(command),
        ParticipationRow.since(result, reading),
        rows.source(command.source(), command.asAt()));
  }

  private RecordPage page(RecordParticipation command, List<Fault> faults) {
    return new RecordForm(instruments, reading()).page(command, faults);
  }

  private String saved(Correction correction, Reading reading) {
    var rows = rows(reading);
    return reading.say(
        "instrument.records.saved",
        "state",
        rows.state(correction.state()),
        "treaty",
        rows.treaty(correction.instrument()));
  }

  private RecordRows rows(Reading reading) {
    return new RecordRows(instruments, authors, reading);
  }

  private Reading reading() {
    return new Reading(words, current.visitor());
  }
}
