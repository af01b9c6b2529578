package org.comity.instrument.web.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.instrument.Authors;
import org.comity.instrument.Instruments;
import org.comity.instrument.recorded.Fault;
import org.comity.instrument.recorded.RecordStatement;
import org.comity.instrument.recorded.Statement;
import org.comity.instrument.recorded.Statements;
import org.comity.instrument.web.Reading;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the secretariat's pages of notifications and names and carries out what they ask. Empty
/// for everybody else.
@Component
class StatementPages {
  private final Statements statements;
  private final Instruments instruments;
  private final Authors authors;
  private final Words words;
  private final CurrentVisitor current;

  StatementPages(
      Statements statements,
      Instruments instruments,
      Authors authors,
      Words words,
      CurrentVisitor current) {
    this.statements = statements;
    this.instruments = instruments;
    this.authors = authors;
    this.words = words;
    this.current = current;
  }

  Optional<RecordsPage> all(String kind, Optional<UUID> saved) {
    return statements.allowed(kind) ? Optional.of(list(kind, saved)) : Optional.empty();
  }

  private RecordsPage list(String kind, Optional<UUID> saved) {
    Reading reading = reading();
    RecordKinds list = StatementForm.kinds(kind);
    var rows = rows(reading);
    return new RecordsPage(
        reading.say("instrument.records.kind." + list.word()),
        RecordKinds.lists(list, reading),
        list.add(reading),
        saved.flatMap(statements::find).map(each -> saved(each, rows)),
        statements.all(kind).stream().map(each -> rows.of(each, holds(each))).toList(),
        statements.differences().stream()
            .filter(each -> each.statement().subject().kind().equals(kind))
            .map(rows::difference)
            .toList());
  }

  private boolean holds(Statement statement) {
    return statements.holding(statement.subject()).filter(statement::equals).isPresent();
  }

  private static String saved(Statement statement, RecordRows rows) {
    return rows.reading()
        .say("instrument.records.savedWords", "subject", rows.subject(statement.subject()));
  }

  Optional<StatementPage> form(String kind, Map<String, String> typed) {
    return statements.allowed(kind)
        ? Optional.of(form().opened(StatementForm.command(kind, typed)))
        : Optional.empty();
  }

  Optional<Reply> record(String kind, Map<String, String> typed) {
    RecordStatement command = StatementForm.command(kind, typed);
    return statements.allowed(kind)
        ? Optional.of(reply(command, statements.record(command)))
        : Optional.empty();
  }

  private Reply reply(RecordStatement command, RecordStatement.Outcome outcome) {
    return switch (outcome) {
      case RecordStatement.Recorded(UUID id) ->
          new SeeOther(StatementForm.kinds(command.kind()).address() + "?saved=" + id);
      case RecordStatement.Refused(List<Fault> faults) -> form().page(command, faults);
      case RecordStatement.Overtaken overtaken -> overtaken(command, overtaken);
      case RecordStatement.NotAllowed notAllowed -> new SeeOther("/");
    };
  }

  private OvertakenPage overtaken(RecordStatement command, RecordStatement.Overtaken meanwhile) {
    Reading reading = reading();
    var rows = rows(reading);
    RecordKinds list = StatementForm.kinds(command.kind());
    String base = meanwhile.theirs().map(each -> each.id().toString()).orElse("");
    return new OvertakenPage(
        reading.say("instrument.overtaken.title"),
        list.list(list, reading),
        rows.subject(meanwhile.subject()),
        meanwhile.theirs().map(rows::what).orElse(reading.say("instrument.overtaken.undone")),
        meanwhile.theirs().map(each -> rows.of(each, true).source()).orElse(""),
        StatementForm.based(command, base, command.value()));
  }

  Optional<UndoPage> undoing(String kind, UUID id) {
    return standing(kind, id).map(found -> undoPage(found, List.of()));
  }

  Optional<Reply> undo(String kind, UUID id, String reason) {
    return standing(kind, id).map(found -> undo(found, reason));
  }

  private Reply undo(Statement found, String reason) {
    if (reason.isBlank()) {
      String message = reading().say("instrument.undo.noReason");
      return undoPage(found, List.of(new Problem("reason", message)));
    }
    statements.undo(found.id(), reason);
    return new SeeOther(StatementForm.kinds(found.subject().kind()).address());
  }

  private Optional<Statement> standing(String kind, UUID id) {
    return statements.allowed(kind)
        ? statements
            .find(id)
            .filter(Statement::stands)
            .filter(found -> found.subject().kind().equals(kind))
        : Optional.empty();
  }

  private UndoPage undoPage(Statement found, List<Problem> problems) {
    Reading reading = reading();
    RecordKinds list = StatementForm.kinds(found.subject().kind());
    return new UndoPage(
        reading.say("instrument.undo.title"),
        rows(reading).of(found, holds(found)),
        list.list(list, reading),
        problems);
  }

  private StatementForm form() {
    return new StatementForm(instruments, statements, reading());
  }

  private RecordRows rows(Reading reading) {
    return new RecordRows(instruments, authors, reading);
  }

  private Reading reading() {
    return new Reading(words, current.visitor());
  }
}
