package org.comity.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.form.Address;
import org.comity.form.Value;
import org.comity.form.sheets.Editions;
import org.comity.form.sheets.OpenSheets;
import org.comity.form.sheets.SaveAnswer;
import org.comity.form.sheets.Saving;
import org.comity.form.sheets.Sheet;
import org.comity.form.sheets.SheetId;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Membership;
import org.comity.language.Language;

/// What the lines on editions, assignments, sheets and answers mean.
final class FormChecks {
  private static final Address PLACE = Address.of("untoc.closing.good-practices-applying");

  private final World world;
  private final Sheets sheets;
  private final OpenSheets open;
  private final Saving saving;
  private final Sheet drafting = sheet("drafting", "a", Sheet.State.DRAFTING);
  private final Sheet submitted = sheet("submitted", "a", Sheet.State.SUBMITTED);
  private final Sheet unassigned = sheet("unassigned", "a", Sheet.State.DRAFTING);
  private final Sheet foreign = sheet("foreign", "b", Sheet.State.DRAFTING);

  FormChecks(World world) {
    this.world = world;
    this.sheets = world.find(Sheets.class);
    this.open = world.find(OpenSheets.class);
    this.saving = world.find(Saving.class);
  }

  List<Check> all() {
    return Stream.of(
            editions(),
            assignments(),
            sheets(),
            submitting(),
            answers(),
            writing(),
            others(),
            othersWriting())
        .flatMap(List::stream)
        .toList();
  }

  private List<Check> editions() {
    return List.of(
        Check.of("edition", "published", "read")
            .sql(world, "SELECT 1 FROM form.edition")
            .byTheProgramItself("definitions are shipped with it and no secret"),
        Check.of("edition", "published", "write")
            .sql(world, "INSERT INTO form.edition VALUES ('x', '1', 'hash', '{}', now())")
            .byTheProgramItself("it freezes them at its start"));
  }

  private List<Check> assignments() {
    return List.of(
        Check.of("assignment", "own", "read")
            .orBy("assignment", "other", "read")
            .sql(world, "SELECT 1 FROM form.assignment WHERE sheet = :drafting")
            .door("who works on a sheet", caller -> !sheets.assigned(drafting.id()).isEmpty()),
        Check.of("assignment", "other", "read")
            .sql(world, "SELECT 1 FROM form.assignment WHERE sheet = :foreign")
            .door(
                "who works on the sheet of XB", caller -> !sheets.assigned(foreign.id()).isEmpty()),
        Check.of("assignment", "own", "write")
            .orBy("assignment", "other", "write")
            .sql(world, "INSERT INTO form.assignment VALUES (:drafting, :colleague, :a, now())"),
        Check.of("assignment", "own", "write")
            .sql(world, "DELETE FROM form.assignment WHERE sheet = :drafting AND person <> :me")
            .service("assign", me -> sheets.assign(me, drafting.id(), World.id("colleague")))
            .service("release", me -> sheets.release(me, drafting.id(), World.id("observer"))),
        Check.of("assignment", "other", "write")
            .sql(world, "INSERT INTO form.assignment VALUES (:foreign, :idle, :b, now())")
            .service("assign", me -> sheets.assign(me, foreign.id(), World.id("colleague")))
            .service("release", me -> sheets.release(me, foreign.id(), World.id("stranger"))));
  }

  private List<Check> sheets() {
    return List.of(
        Check.of("sheet", "drafting", "read")
            .orBy("sheet", "other", "read")
            .sql(world, "SELECT 1 FROM form.sheet WHERE id = :drafting")
            .service("find", me -> sheets.find(me, drafting.id()).isPresent()),
        Check.of("sheet", "submitted", "read")
            .orBy("sheet", "other", "read")
            .sql(world, "SELECT 1 FROM form.sheet WHERE id = :submitted")
            .service("find", me -> sheets.find(me, submitted.id()).isPresent()),
        Check.of("sheet", "other", "read")
            .sql(world, "SELECT 1 FROM form.sheet WHERE id = :foreign")
            .sql(world, "SELECT 1 FROM form.sheet WHERE id = :foreign_submitted")
            .sql(world, "SELECT 1 FROM form.sheet WHERE id = :unassigned")
            .service("find XB's", me -> sheets.find(me, foreign.id()).isPresent())
            .service("find a colleague's", me -> sheets.find(me, unassigned.id()).isPresent()));
  }

  private List<Check> submitting() {
    return List.of(
        Check.of("sheet", "drafting", "submit")
            .sql(world, "UPDATE form.sheet SET state = 'submitted' WHERE id = :drafting")
            .service("submit", me -> sheets.submit(me, drafting.id())),
        Check.of("sheet", "other", "submit")
            .sql(world, "UPDATE form.sheet SET state = 'submitted' WHERE id = :foreign")
            .sql(world, "UPDATE form.sheet SET state = 'submitted' WHERE id = :unassigned")
            .service("submit XB's", me -> sheets.submit(me, foreign.id()))
            .service("submit a colleague's", me -> sheets.submit(me, unassigned.id())),
        Check.of("sheet", "submitted", "reopen")
            .sql(world, "UPDATE form.sheet SET state = 'drafting' WHERE id = :submitted")
            .byTheProgramItself("nobody ever does"),
        Check.of("sheet", "other", "write")
            .sql(
                world,
                "INSERT INTO form.sheet VALUES"
                    + " (:new, :a, 'untoc-1', '2026-1', 'drafting', now())")
            .door("open", caller -> opened()));
  }

  private boolean opened() {
    var definition = world.find(Editions.class).newest("untoc-1").orElseThrow();
    return sheets.open(World.id("a"), definition, List.of(World.id("colleague"))) != null;
  }

  private List<Check> answers() {
    return List.of(
        Check.of("answer", "drafting", "read")
            .sql(world, "SELECT 1 FROM form.answer WHERE sheet = :drafting")
            .sql(world, "SELECT 1 FROM form.answer_version WHERE sheet = :drafting")
            .sql(world, "SELECT 1 FROM form.opened(:drafting, :me, now()) WHERE version = 1")
            .service("open", me -> opens(me, drafting))
            .door("answers", caller -> !sheets.answers(drafting).isEmpty())
            .door("history", caller -> !sheets.history(drafting, PLACE).isEmpty()),
        Check.of("answer", "submitted", "read")
            .sql(world, "SELECT 1 FROM form.answer WHERE sheet = :submitted")
            .sql(world, "SELECT 1 FROM form.answer_version WHERE sheet = :submitted")
            .sql(world, "SELECT 1 FROM form.opened(:submitted, :me, now()) WHERE version = 1")
            .service("open", me -> opens(me, submitted))
            .door("answers", caller -> !sheets.answers(submitted).isEmpty())
            .door("history", caller -> !sheets.history(submitted, PLACE).isEmpty()));
  }

  private boolean opens(Membership me, Sheet sheet) {
    return open.open(me, sheet.id()).filter(opened -> !opened.saved().isEmpty()).isPresent();
  }

  private List<Check> writing() {
    return List.of(
        Check.of("answer", "drafting", "write")
            .sql(world, insert("drafting"))
            .sql(world, insertVersion("drafting"))
            .sql(world, update("drafting"))
            .service("save", me -> saves(me, drafting, drafting.id())),
        Check.of("answer", "submitted", "write")
            .sql(world, insert("submitted"))
            .sql(world, insertVersion("submitted"))
            .sql(world, update("submitted"))
            .service("save", me -> saves(me, submitted, submitted.id())));
  }

  private List<Check> others() {
    return List.of(
        Check.of("answer", "other", "read")
            .sql(world, "SELECT 1 FROM form.answer WHERE sheet = :foreign")
            .sql(world, "SELECT 1 FROM form.answer WHERE sheet = :unassigned")
            .sql(world, "SELECT 1 FROM form.answer_version WHERE sheet = :foreign")
            .sql(world, "SELECT 1 FROM form.answer_version WHERE sheet = :unassigned")
            .door("answers of XB", caller -> !sheets.answers(foreign).isEmpty())
            .door("history of XB", caller -> !sheets.history(foreign, PLACE).isEmpty()));
  }

  private List<Check> othersWriting() {
    return List.of(
        Check.of("answer", "other", "write")
            .sql(world, insert("foreign"))
            .sql(world, insert("unassigned"))
            .sql(world, insertVersion("foreign"))
            .sql(world, insertVersion("unassigned"))
            .sql(world, update("foreign"))
            .sql(world, update("unassigned"))
            .sql(world, "UPDATE form.answer SET sheet = :foreign, author = :me WHERE path = ''")
            .service("save on XB's", me -> saves(me, foreign, foreign.id()))
            .service("save on a colleague's", me -> saves(me, unassigned, unassigned.id()))
            .service("save past one's own", me -> saves(me, drafting, foreign.id())));
  }

  private static String insert(String sheet) {
    return "INSERT INTO form.answer VALUES (:%s, 'q', '', 1, NULL, 'en', :me, now())"
        .formatted(sheet);
  }

  private static String insertVersion(String sheet) {
    return """
    INSERT INTO form.answer_version
    VALUES (gen_random_uuid(), :%s, 'q', '', 1, 0, NULL, 'en', :me, now())
    """
        .formatted(sheet);
  }

  private static String update(String sheet) {
    return "UPDATE form.answer SET version = 2, author = :me WHERE sheet = :%s".formatted(sheet);
  }

  private boolean saves(Membership me, Sheet seen, SheetId on) {
    var command =
        new SaveAnswer(
            on, PLACE, 1, new Value.ShortText("As it is now"), Language.ENGLISH, UUID.randomUUID());
    return saving.save(me, seen, command) instanceof SaveAnswer.Outcome.Saved;
  }

  private static Sheet sheet(String name, String body, Sheet.State state) {
    return new Sheet(new SheetId(World.id(name)), World.id(body), "untoc-1", "2026-1", state);
  }
}
