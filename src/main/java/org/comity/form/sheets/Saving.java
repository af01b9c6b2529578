package org.comity.form.sheets;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comity.audit.Trail;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.sheets.SaveAnswer.Outcome;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saving answers: on the version that was seen, once for each key, nothing ever overwritten.
@Service
public class Saving {
  private final AnswerStore store;
  private final AnswerReferences references;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  Saving(AnswerStore store, AnswerReferences references, Access access, Trail trail, Clock clock) {
    this.store = store;
    this.references = references;
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /// Saves one answer on a sheet that [Sheets#find] gave. The value must fit the question's type;
  /// whoever reads it from outside checks that first.
  @Transactional
  public Outcome save(Membership me, Sheet sheet, SaveAnswer command) {
    return read(sheet, stored(me, sheet, command));
  }

  /// What came of it with the laws of the library filled in, as whoever reads it expects.
  private Outcome read(Sheet sheet, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Saved(SavedAnswer answer) -> new Outcome.Saved(read(sheet, answer));
      case Outcome.Conflict(SavedAnswer theirs, SavedAnswer mine) ->
          new Outcome.Conflict(read(sheet, theirs), read(sheet, mine));
      case Outcome.Unchanged same -> same;
      case Outcome.Frozen frozen -> frozen;
      case Outcome.NotYours notYours -> notYours;
      case Outcome.Refused refused -> refused;
      case Outcome.KeyUsed used -> used;
    };
  }

  private SavedAnswer read(Sheet sheet, SavedAnswer answer) {
    var values = Collections.singletonList(answer.value());
    return answer.read(references.reading(values, sheet.id()));
  }

  private Outcome stored(Membership me, Sheet sheet, SaveAnswer command) {
    if (sheet.state() == Sheet.State.SUBMITTED) {
      return new Outcome.Frozen();
    }
    boolean hers = sheet.id().equals(command.sheet()) && sheet.body().equals(me.body());
    if (!hers || !access.allows(me, "answer", sheet.state().code(), "write")) {
      return new Outcome.NotYours();
    }
    List<Refusal> refusals = references.refusals(command);
    return refusals.isEmpty()
        ? once(me, references.stored(command))
        : new Outcome.Refused(refusals);
  }

  private Outcome once(Membership me, SaveAnswer command) {
    Optional<AnswerStore.Done> before =
        store.take(command.sheet(), me.person(), command.key(), request(command), clock.instant());
    return before.isPresent() ? repeated(me, command, before.get()) : first(me, command);
  }

  private Outcome first(Membership me, SaveAnswer command) {
    @Nullable Value seen = seen(command);
    if (Objects.equals(seen, command.value())) {
      return new Outcome.Unchanged();
    }
    AnswerStore.Row row = row(me, command);
    if (store.stand(command.sheet(), row)) {
      store.done(me.person(), command.key(), row.version());
      record("save-answer", command, row.version());
      references.left(seen, command.value());
      return new Outcome.Saved(StoredValue.answer(row));
    }
    if (!store.worksOn(command.sheet(), me.person())) {
      return new Outcome.NotYours();
    }
    return store.drafting(command.sheet()) ? conflict(command, row) : new Outcome.Frozen();
  }

  private Outcome conflict(SaveAnswer command, AnswerStore.Row row) {
    AnswerStore.Row theirs = store.standing(command.sheet(), command.address()).orElseThrow();
    if (Objects.equals(StoredValue.value(theirs), command.value())) {
      return new Outcome.Unchanged();
    }
    store.setAside(command.sheet(), row);
    record("set-answer-aside", command, 0);
    return new Outcome.Conflict(StoredValue.answer(theirs), aside(row));
  }

  private static SavedAnswer aside(AnswerStore.Row row) {
    SavedAnswer mine = StoredValue.answer(row);
    return new SavedAnswer(
        mine.address(), 0, mine.base(), mine.value(), mine.language(), mine.author(), mine.at());
  }

  /// The text that its author saw: an answer that equals it was only sent along with others and is
  /// no change, even if somebody else has changed it since.
  private @Nullable Value seen(SaveAnswer command) {
    if (command.base() == 0) {
      return null;
    }
    Optional<AnswerStore.Row> standing = store.standing(command.sheet(), command.address());
    return standing
        .filter(row -> row.version() == command.base())
        .or(() -> earlier(command))
        .map(StoredValue::value)
        .orElse(null);
  }

  private Optional<AnswerStore.Row> earlier(SaveAnswer command) {
    return store.history(command.sheet(), command.address()).stream()
        .filter(row -> row.version() == command.base())
        .findFirst();
  }

  private Outcome repeated(Membership me, SaveAnswer command, AnswerStore.Done before) {
    if (!before.request().equals(request(command))) {
      return new Outcome.KeyUsed();
    }
    if (before.version() == null) {
      return undecided(me, command);
    }
    return store.history(command.sheet(), command.address()).stream()
        .filter(row -> before.version().equals(row.version()))
        .findFirst()
        .<Outcome>map(row -> new Outcome.Saved(StoredValue.answer(row)))
        .orElseThrow();
  }

  /// The same save again, which led to no version: nothing was changed, or there is a conflict.
  private Outcome undecided(Membership me, SaveAnswer command) {
    return store
        .standing(command.sheet(), command.address())
        .map(row -> StoredValue.answer(row))
        .filter(theirs -> !Objects.equals(theirs.value(), command.value()))
        .<Outcome>map(theirs -> new Outcome.Conflict(theirs, aside(row(me, command))))
        .orElseGet(Outcome.Unchanged::new);
  }

  private AnswerStore.Row row(Membership me, SaveAnswer command) {
    return new AnswerStore.Row(
        command.address(),
        command.base() + 1,
        command.base(),
        StoredValue.json(command.value()),
        command.language(),
        me.person(),
        clock.instant());
  }

  private void record(String act, SaveAnswer command, int version) {
    trail.record(
        act,
        "sheet/" + command.sheet().value(),
        Map.of(
            "question", command.address().question(),
            "path", command.address().path(),
            "version", Integer.toString(version)));
  }

  private static String request(SaveAnswer command) {
    return StoredValue.hash(
        command.sheet().value()
            + " "
            + command.address()
            + " "
            + command.base()
            + " "
            + StoredValue.json(command.value()));
  }
}
