package org.comity.request;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Ids;
import org.comity.document.Document.Bytes;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.request.file.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk of those who draft requests. A draft is there for the person who began it and for those
/// whom she lets work on it; for everybody else nothing is there.
@Service
public class Drafts {
  private final DraftStore store;
  private final CaseSeal seal;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  Drafts(DraftStore store, CaseSeal seal, Access access, Trail trail, Clock clock) {
    this.store = store;
    this.seal = seal;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /// A version that was saved.
  ///
  /// @param number counted from 0
  /// @param author who saved it
  /// @param at when
  public record Version(int number, UUID author, Instant at) {}

  /// Whether she drafts requests for her body.
  public boolean drafts(Membership me) {
    return access.allows(me, "request", "own", "write");
  }

  /// The drafts that she works on, the last changed first.
  @Transactional(readOnly = true)
  public List<Draft> mine(Membership me) {
    return reads(me)
        ? store.all().stream()
            .filter(row -> row.body().equals(me.body()))
            .map(this::opened)
            .toList()
        : List.of();
  }

  /// Whether she works on any draft; none of them is opened.
  @Transactional(readOnly = true)
  public boolean any(Membership me) {
    return reads(me) && store.any(me.body());
  }

  private boolean reads(Membership me) {
    return access.allows(me, "request", "own", "read");
  }

  /// Whether she works on a draft.
  @Transactional(readOnly = true)
  public boolean works(Membership me, UUID id) {
    return row(me, id).isPresent();
  }

  /// A draft that she works on.
  @Transactional(readOnly = true)
  public Optional<Draft> find(Membership me, UUID id) {
    return row(me, id).map(this::opened);
  }

  private Optional<DraftStore.Row> row(Membership me, UUID id) {
    return reads(me) ? store.find(id).filter(row -> sees(me, row)) : Optional.empty();
  }

  private boolean sees(Membership me, DraftStore.Row row) {
    return row.body().equals(me.body())
        && (row.owner().equals(me.person()) || store.members(row.id()).contains(me.person()));
  }

  private Draft opened(DraftStore.Row row) {
    CaseFile file = seal.open(row.id(), row.body(), row.version(), row.sealed());
    return new Draft(row.id(), row.owner(), row.version(), row.changed(), file, row.signed());
  }

  /// Begins a draft; empty if she does not draft requests.
  @Transactional
  public Optional<Draft> begin(Membership me, CaseFile file) {
    if (!drafts(me)) {
      return Optional.empty();
    }
    UUID id = Ids.next();
    Bytes sealed = seal.close(id, me.body(), 0, file);
    var row = new DraftStore.Row(id, me.body(), me.person(), 0, now(), sealed, false);
    store.add(row);
    record("begin-request", id);
    return Optional.of(new Draft(id, me.person(), 0, row.changed(), file, false));
  }

  /// Saves changes that were made on a version. What others saved meanwhile at other places stays;
  /// if one change meets another at the same place, nothing is saved.
  @Transactional
  public SaveOutcome save(Membership me, UUID id, int base, List<Edit> edits) {
    Optional<Draft> now = drafts(me) ? find(me, id) : Optional.empty();
    Optional<CaseFile> seen = now.flatMap(draft -> at(me, id, base));
    if (now.isEmpty() || seen.isEmpty()) {
      return new SaveOutcome.NotThere();
    }
    List<Edit> real = Merging.real(seen.get(), edits);
    if (now.get().signed()) {
      return new SaveOutcome.Signed(now.get(), real);
    }
    List<Edit> met = Merging.conflicts(seen.get(), now.get().file(), real);
    if (!met.isEmpty()) {
      return new SaveOutcome.Conflict(now.get(), met);
    }
    return real.isEmpty()
        ? new SaveOutcome.Saved(now.get())
        : replace(me, now.get(), Merging.apply(now.get().file(), real));
  }

  /// Puts a whole case in the place of a version; refused if it is no longer the last.
  @Transactional
  public SaveOutcome replace(Membership me, Draft draft, CaseFile file) {
    Optional<DraftStore.Row> row = drafts(me) ? row(me, draft.id()) : Optional.empty();
    Instant at = now();
    if (row.isEmpty()) {
      return new SaveOutcome.NotThere();
    }
    if (!store.advance(draft.id(), draft.version(), at)) {
      Draft now = opened(row.get());
      return now.signed()
          ? new SaveOutcome.Signed(now, List.of())
          : new SaveOutcome.Conflict(now, List.of());
    }
    int next = draft.version() + 1;
    Bytes sealed = seal.close(draft.id(), me.body(), next, file);
    store.addVersion(
        new DraftStore.Row(draft.id(), me.body(), draft.owner(), next, at, sealed, false),
        me.person());
    record("save-request", draft.id());
    return new SaveOutcome.Saved(new Draft(draft.id(), draft.owner(), next, at, file, false));
  }

  /// The case as it was at a version.
  @Transactional(readOnly = true)
  public Optional<CaseFile> at(Membership me, UUID id, int version) {
    return row(me, id).flatMap(row -> store.find(id, version)).map(row -> opened(row).file());
  }

  /// The versions of a draft, the last first.
  @Transactional(readOnly = true)
  public List<Version> versions(Membership me, UUID id) {
    return row(me, id).stream()
        .flatMap(row -> store.versions(id).stream())
        .map(version -> new Version(version.number(), version.author(), version.at()))
        .toList();
  }

  /// Takes a draft away; only its owner does, and not while it is signed. Its rows stay.
  @Transactional
  public boolean remove(Membership me, UUID id) {
    boolean own =
        drafts(me) && row(me, id).filter(row -> row.owner().equals(me.person())).isPresent();
    if (own && store.remove(id, now())) {
      record("remove-request", id);
      return true;
    }
    return false;
  }

  /// The persons whom its owner lets work on a draft; nobody for those who are not its owner.
  @Transactional(readOnly = true)
  public List<UUID> members(Membership me, UUID id) {
    return row(me, id).filter(row -> row.owner().equals(me.person())).isPresent()
        ? store.members(id)
        : List.of();
  }

  /// Lets somebody of the same body work on a draft, or no longer; only its owner does.
  @Transactional
  public boolean member(Membership me, UUID id, UUID person, boolean works) {
    Optional<DraftStore.Row> row =
        drafts(me)
            ? row(me, id).filter(found -> found.owner().equals(me.person()))
            : Optional.empty();
    if (row.isEmpty() || person.equals(me.person())) {
      return false;
    }
    if (works) {
      store.letIn(row.get(), person, now());
    } else {
      store.letGo(id, person, now());
    }
    record(works ? "let-into-request" : "let-go-from-request", id);
    return true;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void record(String act, UUID id) {
    trail.record(act, "request/" + id, Map.of());
  }
}
