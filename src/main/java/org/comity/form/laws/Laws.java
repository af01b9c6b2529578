package org.comity.form.laws;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.Trail;
import org.comity.form.Refusal;
import org.comity.form.laws.SaveLaw.Outcome;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The library of a body's laws: found, added, corrected and retired by those who write answers,
/// read by all who read them.
@Service
public class Laws {
  private final LawStore store;
  private final LawFiles files;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  Laws(LawStore store, LawFiles files, Access access, Trail trail, Clock clock) {
    this.store = store;
    this.files = files;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /// Whether the membership may read the library of its body.
  public boolean reads(Membership me) {
    return access.allows(me, "law", "own", "read");
  }

  /// Whether the membership may add to the library of its body and correct it.
  public boolean writes(Membership me) {
    return access.allows(me, "law", "own", "write");
  }

  /// All laws of her body's library, also retired ones, in no order.
  @Transactional(readOnly = true)
  public List<Law> all(Membership me) {
    return reads(me) ? store.all(me.body()) : List.of();
  }

  /// A law of her body's library.
  @Transactional(readOnly = true)
  public Optional<Law> find(Membership me, UUID id) {
    return reads(me) ? store.find(me.body(), id) : Optional.empty();
  }

  /// Every text of a law, the newest first, also those that did not stand.
  @Transactional(readOnly = true)
  public List<Law> history(Membership me, UUID id) {
    return reads(me) ? store.history(me.body(), id) : List.of();
  }

  /// The answers that cite a law, on those sheets on which she works.
  @Transactional(readOnly = true)
  public List<CitedAt> citing(Membership me, UUID id) {
    return find(me, id).map(law -> store.citing(law.id(), me.person())).orElse(List.of());
  }

  /// Adds a law, corrects it, or retires it.
  @Transactional
  public Outcome save(Membership me, SaveLaw command) {
    if (!writes(me)) {
      return new Outcome.NotYours();
    }
    List<Refusal> refusals = refusals(command.id(), command.text());
    return refusals.isEmpty()
        ? save(me, law(me, command, files.complete(command.text())))
        : new Outcome.Refused(refusals);
  }

  /// Why the library cannot say this of a law, each with the name of its component.
  public List<Refusal> refusals(UUID id, LawText text) {
    return Stream.concat(text.refusals().stream(), files.refusals(id, text).stream()).toList();
  }

  private Outcome save(Membership me, Law law) {
    Optional<Law> standing = store.find(me.body(), law.id());
    if (standing.filter(there -> there.text().equals(law.text())).isPresent()) {
      return new Outcome.Unchanged(standing.get());
    }
    if (store.stand(me.body(), law)) {
      store.keep(me.body(), law);
      record("save-law", law);
      return new Outcome.Saved(law);
    }
    return store
        .find(me.body(), law.id())
        .<Outcome>map(theirs -> conflict(me, theirs, law))
        .orElseGet(Outcome.NotYours::new);
  }

  private Outcome conflict(Membership me, Law theirs, Law law) {
    var mine = new Law(law.id(), 0, law.base(), law.text(), law.author(), law.at());
    store.keep(me.body(), mine);
    record("set-law-aside", mine);
    return new Outcome.Conflict(theirs, mine);
  }

  private Law law(Membership me, SaveLaw command, LawText text) {
    int version = command.base() + 1;
    return new Law(command.id(), version, command.base(), text, me.person(), clock.instant());
  }

  private void record(String act, Law law) {
    trail.record(act, "law/" + law.id(), Map.of("version", Integer.toString(law.version())));
  }
}
