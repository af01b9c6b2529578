package org.comity.form.sheets;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.comity.database.Ids;
import org.comity.database.Requires;
import org.comity.form.Address;
import org.comity.form.Answers;
import org.comity.form.Definition;
import org.comity.form.Value;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The sheets that bodies answer, and who works on them.
@Service
public class Sheets {
  private final SheetStore store;
  private final AnswerStore answers;
  private final CitedAnswers cited;
  private final Access access;
  private final Clock clock;

  Sheets(SheetStore store, AnswerStore answers, CitedAnswers cited, Access access, Clock clock) {
    this.store = store;
    this.answers = answers;
    this.cited = cited;
    this.access = access;
    this.clock = clock;
  }

  /// Opens a sheet for a body on the newest edition and gives it to these persons. For the
  /// program's own work.
  @Transactional
  @Requires(object = "sheet", state = "other", act = "write")
  public SheetId open(UUID body, Definition definition, List<UUID> persons) {
    var sheet =
        new Sheet(
            new SheetId(Ids.next()),
            body,
            definition.id(),
            definition.edition(),
            Sheet.State.DRAFTING);
    Instant now = clock.instant();
    store.add(sheet, now);
    persons.forEach(person -> store.assign(sheet.id(), body, person, now));
    return sheet.id();
  }

  /// The sheet, if it is her body's, she works on it, and her role may read it.
  @Transactional(readOnly = true)
  public Optional<Sheet> find(Membership me, SheetId id) {
    return store
        .find(id, me.body(), me.person())
        .filter(sheet -> access.allows(me, "sheet", sheet.state().code(), "read"));
  }

  /// The answers on a sheet as they stand, also those taken away (without value), by place.
  @Transactional(readOnly = true)
  public Map<Address, SavedAnswer> answers(Sheet sheet) {
    return readable(sheet) ? cited.placed(sheet, answers.standing(sheet.id())) : Map.of();
  }

  /// The answers that have a value, ready to be evaluated.
  public static Answers given(Map<Address, SavedAnswer> saved) {
    Map<Address, Value> values = new HashMap<>();
    saved.forEach(
        (address, answer) -> {
          if (answer.value() != null) {
            values.put(address, answer.value());
          }
        });
    return Answers.of(values);
  }

  /// Every text of one answer, the newest first, also those that did not stand.
  @Transactional(readOnly = true)
  public List<SavedAnswer> history(Sheet sheet, Address address) {
    return readable(sheet) ? cited.read(sheet, answers.history(sheet.id(), address)) : List.of();
  }

  /// The persons who work on a sheet, as far as the visitor may know it.
  @Transactional(readOnly = true)
  public List<UUID> assigned(SheetId id) {
    boolean may =
        access.allows("assignment", "other", "read")
            || (owned(id, access::own) && access.allows("assignment", "own", "read"));
    return may ? store.assigned(id) : List.of();
  }

  /// Whether her role gives sheets of her body to colleagues and takes them.
  public boolean assigns(Membership me) {
    return access.allows(me, "assignment", "own", "write");
  }

  /// Gives a sheet of her body to one more colleague of the same body.
  ///
  /// @return whether that changed anything: her role may, and the colleague did not work on it yet
  @Transactional
  public boolean assign(Membership me, SheetId id, UUID colleague) {
    return mayAssign(me, id) && store.assign(id, me.body(), colleague, clock.instant());
  }

  /// Takes a sheet from a colleague; what she wrote stays.
  ///
  /// @return whether that changed anything
  @Transactional
  public boolean release(Membership me, SheetId id, UUID colleague) {
    return mayAssign(me, id) && store.remove(id, colleague);
  }

  /// Gives every sheet on which one person works to another as well. For the program's own work.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void hand(UUID body, UUID from, UUID to) {
    store.hand(body, from, to, clock.instant());
  }

  private boolean mayAssign(Membership me, SheetId id) {
    return assigns(me) && owned(id, me.body()::equals);
  }

  private boolean owned(SheetId id, Predicate<UUID> by) {
    return store.owner(id).filter(by).isPresent();
  }

  private boolean readable(Sheet sheet) {
    return access.own(sheet.body()) && access.allows("answer", sheet.state().code(), "read");
  }

  /// Waits for the saves on a sheet that are under way and holds off others until the transaction
  /// ends: what is read then is what will be submitted.
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(SheetId id) {
    answers.close(id);
  }

  /// Closes a sheet for writing, in the transaction of its submission; false if it was closed
  /// before or her role may not.
  @Transactional
  public boolean submit(Membership me, SheetId id) {
    if (!access.allows(me, "sheet", Sheet.State.DRAFTING.code(), "submit")) {
      return false;
    }
    cited.freeze(id);
    return store.submit(id, me.body(), me.person());
  }
}
