package org.comity.instrument.recorded;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.comity.database.Policy;
import org.comity.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which the secretariat records and corrects what States have notified and what they
/// are called.
@Service
public class Statements {
  private final StatementStore store;
  private final RememberedFacts facts;
  private final Trail trail;
  private final Policy policy;
  private final Clock clock;

  Statements(StatementStore store, RememberedFacts facts, Trail trail, Policy policy, Clock clock) {
    this.store = store;
    this.facts = facts;
    this.trail = trail;
    this.policy = policy;
    this.clock = clock;
  }

  /// A statement beside what the content files say now.
  ///
  /// @param statement what was recorded
  /// @param file what the file says
  public record Difference(Statement statement, String file) {}

  /// Whether the current visitor may record and undo statements of this kind.
  public boolean allowed(String kind) {
    return author(kind).isPresent();
  }

  /// Everything recorded of a kind, the last first.
  @Transactional(readOnly = true)
  public List<Statement> all(String kind) {
    return store.all().reversed().stream()
        .filter(each -> each.subject().kind().equals(kind))
        .toList();
  }

  /// A statement; empty if there is none with this identifier.
  @Transactional(readOnly = true)
  public Optional<Statement> find(UUID id) {
    return store.all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The statement that holds of a subject; empty where only the files speak.
  @Transactional(readOnly = true)
  public Optional<Statement> holding(Subject subject) {
    return standing(subject).reduce((earlier, later) -> later);
  }

  /// What the content files say of a subject; empty if nothing.
  public Optional<String> inFile(Subject subject) {
    return facts.now().inFile(subject);
  }

  /// Where the content files say something else than the statement that holds. Nothing is
  /// overwritten; a person decides.
  @Transactional(readOnly = true)
  public List<Difference> differences() {
    return store.all().stream()
        .filter(each -> holding(each.subject()).filter(each::equals).isPresent())
        .flatMap(
            each ->
                inFile(each.subject())
                    .filter(file -> !file.equals(each.value()))
                    .map(file -> new Difference(each, file))
                    .stream())
        .toList();
  }

  /// Records it, once for each identifier.
  @Transactional
  public RecordStatement.Outcome record(RecordStatement command) {
    return author(command.kind())
        .map(author -> record(command, author))
        .orElseGet(RecordStatement.NotAllowed::new);
  }

  private RecordStatement.Outcome record(RecordStatement command, UUID author) {
    command.subject().ifPresent(store::lock);
    if (find(command.id()).isPresent()) {
      return new RecordStatement.Recorded(command.id());
    }
    List<Fault> faults = command.faults(facts.now(), today());
    return faults.isEmpty()
        ? record(command, command.subject().orElseThrow(), author)
        : new RecordStatement.Refused(faults);
  }

  private RecordStatement.Outcome record(RecordStatement command, Subject subject, UUID author) {
    Optional<Statement> holding = holding(subject);
    String base = holding.map(each -> each.id().toString()).orElse("");
    if (!base.equals(command.base())) {
      return new RecordStatement.Overtaken(subject, holding);
    }
    Statement statement = statement(command, subject, holding, author);
    store.add(statement);
    written("record-" + subject.kind(), statement);
    return new RecordStatement.Recorded(statement.id());
  }

  /// Says that a statement does not hold; the one before it, or else the file, speaks again.
  ///
  /// @return false if there is none with this identifier that stands, if no reason is given or if
  ///   the visitor's role does not allow it
  @Transactional
  public boolean undo(UUID id, String reason) {
    Optional<Statement> found = find(id).filter(Statement::stands);
    Optional<UUID> author = found.flatMap(each -> author(each.subject().kind()));
    boolean done =
        author.isPresent()
            && !reason.isBlank()
            && store.undo(
                Ids.next(), found.orElseThrow(), reason.strip(), author.get(), clock.instant());
    if (done) {
      written("undo-" + found.orElseThrow().subject().kind(), found.orElseThrow());
    }
    return done;
  }

  private Statement statement(
      RecordStatement command, Subject subject, Optional<Statement> before, UUID author) {
    return new Statement(
        command.id(),
        subject,
        command.value().strip(),
        Language.of(command.language()).orElseThrow(),
        Faults.date(command.dated()).orElse(null),
        command.reference().strip(),
        command.source().strip(),
        Faults.date(command.asAt()).orElseThrow(),
        before.map(Statement::id).orElse(null),
        author,
        clock.instant(),
        null);
  }

  private Stream<Statement> standing(Subject subject) {
    return store.all().stream()
        .filter(Statement::stands)
        .filter(each -> each.subject().equals(subject));
  }

  private void written(String act, Statement statement) {
    trail.record(act, statement.subject().key(), Map.of("statement", statement.id().toString()));
    facts.refreshAfterCommit();
  }

  private Optional<UUID> author(String kind) {
    return Acting.current()
        .filter(me -> policy.allows(me.role(), kind, "published", "record"))
        .flatMap(me -> Optional.ofNullable(me.person()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
