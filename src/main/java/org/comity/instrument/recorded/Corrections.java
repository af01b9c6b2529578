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
import org.comity.instrument.Participation;
import org.comity.instrument.StateCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which the secretariat records what the content files do not know yet.
@Service
public class Corrections {
  private final CorrectionStore store;
  private final RememberedFacts facts;
  private final Trail trail;
  private final Policy policy;
  private final Clock clock;

  Corrections(
      CorrectionStore store, RememberedFacts facts, Trail trail, Policy policy, Clock clock) {
    this.store = store;
    this.facts = facts;
    this.trail = trail;
    this.policy = policy;
    this.clock = clock;
  }

  /// A correction beside what the content files say now.
  ///
  /// @param correction what was recorded
  /// @param file what the file says
  public record Difference(Correction correction, Participation file) {}

  /// Whether the current visitor may record and undo.
  public boolean allowed() {
    return author().isPresent();
  }

  /// Everything recorded, the last first.
  @Transactional(readOnly = true)
  public List<Correction> all() {
    return store.all().reversed();
  }

  /// A correction; empty if there is none with this identifier.
  @Transactional(readOnly = true)
  public Optional<Correction> find(UUID id) {
    return store.all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Where the content files now know something of a recorded pair of State and treaty that the
  /// correction was laid over. Nothing is overwritten; a person decides.
  @Transactional(readOnly = true)
  public List<Difference> differences() {
    return store.all().stream().filter(Correction::holds).flatMap(this::difference).toList();
  }

  private Stream<Difference> difference(Correction correction) {
    return facts.now().content().participation().stream()
        .filter(file -> file.state().equals(correction.state()))
        .filter(file -> file.instrument().equals(correction.instrument()))
        .filter(file -> !says(file, correction.change()))
        .map(file -> new Difference(correction, file));
  }

  private static boolean says(Participation file, Correction.Change change) {
    return switch (change) {
      case Correction.Change.Consented consented -> consented.consent().equals(file.consent());
      case Correction.Change.Withdrew withdrew -> !file.party();
    };
  }

  /// What recording would lead to; nothing is saved.
  public RecordParticipation.Outcome check(RecordParticipation command) {
    return check(command, facts.now());
  }

  /// Records it, once for each identifier.
  @Transactional
  public RecordParticipation.Outcome record(RecordParticipation command) {
    return author()
        .map(author -> locked(command, author))
        .orElseGet(RecordParticipation.NotAllowed::new);
  }

  /// Says that a correction does not hold.
  ///
  /// @return false if there is none with this identifier that still holds, if no reason is given or
  ///   if the visitor's role does not allow it
  @Transactional
  public boolean undo(UUID id, String reason) {
    Optional<UUID> author = author();
    Optional<Correction> found = find(id).filter(Correction::holds);
    boolean done =
        author.isPresent()
            && found.isPresent()
            && !reason.isBlank()
            && store.undo(Ids.next(), found.get(), reason.strip(), author.get(), clock.instant());
    if (done) {
      written("undo-participation", found.get());
    }
    return done;
  }

  private RecordParticipation.Outcome locked(RecordParticipation command, UUID author) {
    StateCode.of(command.state()).ifPresent(state -> store.lock(state, command.instrument()));
    List<Correction> corrections = store.all();
    if (corrections.stream().anyMatch(each -> each.id().equals(command.id()))) {
      return new RecordParticipation.Recorded(command.id());
    }
    RecordParticipation.Outcome outcome = check(command, facts.now().with(corrections));
    return switch (outcome) {
      case RecordParticipation.Acceptable acceptable -> add(correction(command, author));
      case RecordParticipation.Refused refused -> refused;
      case RecordParticipation.Recorded recorded -> recorded;
      case RecordParticipation.NotAllowed notAllowed -> notAllowed;
    };
  }

  private RecordParticipation.Outcome add(Correction correction) {
    store.add(correction);
    written("record-participation", correction);
    return new RecordParticipation.Recorded(correction.id());
  }

  private void written(String act, Correction correction) {
    String object = "participation/" + correction.instrument() + "/" + correction.state();
    trail.record(act, object, Map.of("correction", correction.id().toString()));
    facts.refreshAfterCommit();
  }

  private RecordParticipation.Outcome check(RecordParticipation command, OverlaidFacts known) {
    List<Fault> faults = command.faults(known, today());
    if (!faults.isEmpty()) {
      return new RecordParticipation.Refused(faults);
    }
    Correction correction = correction(command, new UUID(0, 0));
    return new RecordParticipation.Acceptable(known.after(correction).orElseThrow());
  }

  private Correction correction(RecordParticipation command, UUID author) {
    return new Correction(
        command.id(),
        new StateCode(command.state()),
        command.instrument(),
        command.change(),
        command.source().strip(),
        Faults.date(command.asAt()).orElseThrow(),
        author,
        clock.instant(),
        null);
  }

  private Optional<UUID> author() {
    return Acting.current()
        .filter(me -> policy.allows(me.role(), "participation", "published", "record"))
        .flatMap(me -> Optional.ofNullable(me.person()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
