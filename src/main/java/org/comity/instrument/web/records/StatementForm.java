package org.comity.instrument.web.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Instruments;
import org.comity.instrument.recorded.Fault;
import org.comity.instrument.recorded.RecordStatement;
import org.comity.instrument.recorded.Statement;
import org.comity.instrument.recorded.Statements;
import org.comity.instrument.recorded.Subject;
import org.comity.instrument.web.ParticipationTable;
import org.comity.instrument.web.Reading;

/// The form of a statement: from what a browser sends, and back to what a person sees.
record StatementForm(Instruments instruments, Statements statements, Reading reading) {

  /// The kind of records in which statements of a kind are listed.
  static RecordKinds kinds(String kind) {
    return kind.equals(Subject.NameOf.KIND) ? RecordKinds.NAMES : RecordKinds.NOTIFICATIONS;
  }

  /// The command in the fields of a form.
  static RecordStatement command(String kind, Map<String, String> typed) {
    return new RecordStatement(
        kind,
        Choices.id(typed.getOrDefault("id", "")),
        typed.getOrDefault("base", ""),
        typed.getOrDefault("state", ""),
        typed.getOrDefault("instrument", ""),
        typed.getOrDefault("article", ""),
        typed.getOrDefault("topic", ""),
        typed.getOrDefault("value", ""),
        typed.getOrDefault("language", ""),
        typed.getOrDefault("dated", ""),
        typed.getOrDefault("reference", ""),
        typed.getOrDefault("source", ""),
        typed.getOrDefault("as_at", ""));
  }

  /// The page as it is opened: based on what holds now of the subject that is chosen.
  StatementPage opened(RecordStatement asked) {
    Optional<Statement> holding = asked.subject().flatMap(statements::holding);
    String base = holding.map(each -> each.id().toString()).orElse("");
    String value = asked.subject().flatMap(this::known).orElse("");
    return page(based(asked, base, asked.value().isEmpty() ? value : asked.value()), List.of());
  }

  /// The page with what was typed and what is wrong with it.
  StatementPage page(RecordStatement typed, List<Fault> faults) {
    RecordKinds kind = kinds(typed.kind());
    return new StatementPage(
        reading.say("instrument.records.add." + kind.word()),
        kind.list(kind, reading),
        typed,
        new StatementPage.Offered(
            ParticipationTable.states(instruments, reading),
            Choices.treaties(instruments, reading),
            Choices.topics(reading),
            Choices.languages()),
        new FaultsInWords(instruments, reading).of(faults, typed.instrument()));
  }

  private Optional<String> known(Subject subject) {
    return statements.holding(subject).map(Statement::value).or(() -> statements.inFile(subject));
  }

  /// The same command based on another statement, with these words.
  static RecordStatement based(RecordStatement typed, String base, String value) {
    return new RecordStatement(
        typed.kind(),
        typed.id(),
        base,
        typed.state(),
        typed.instrument(),
        typed.article(),
        typed.topic(),
        value,
        typed.language(),
        typed.dated(),
        typed.reference(),
        typed.source(),
        typed.asAt());
  }
}
