package org.comity.access;

import java.time.LocalDate;
import java.util.List;
import org.comity.form.sheets.OpenSheet;
import org.comity.form.sheets.OpenSheets;
import org.comity.form.sheets.Presence;
import org.comity.form.sheets.Sheet;
import org.comity.form.sheets.SheetId;
import org.comity.identity.Membership;
import org.comity.review.Review;
import org.comity.review.ReviewId;
import org.comity.review.reminders.Reminders;

/// What the lines on presence and on reminders mean.
final class TimeChecks {
  private final World world;
  private final OpenSheets sheets;
  private final Presence presence;
  private final Reminders reminders;

  TimeChecks(World world) {
    this.world = world;
    this.sheets = world.find(OpenSheets.class);
    this.presence = world.find(Presence.class);
    this.reminders = world.find(Reminders.class);
  }

  List<Check> all() {
    return List.of(here(), elsewhere(), muting(), mutingOthers(), reminding());
  }

  private Check here() {
    return Check.of("presence", "own", "write")
        .sql(world, "SELECT 1 FROM form.presence WHERE sheet = :drafting")
        .sql(world, "SELECT 1 FROM form.opened(:drafting, :me, now()) WHERE path = 'section'")
        .sql(world, "INSERT INTO form.presence VALUES (:drafting, :me, :a, 's', '', now())")
        .service("see who is here", me -> meets(me, "drafting", "a"));
  }

  private Check elsewhere() {
    return Check.of("presence", "other", "write")
        .sql(world, "SELECT 1 FROM form.presence WHERE sheet = :foreign")
        .sql(world, "SELECT 1 FROM form.opened(:foreign, :me, now()) WHERE path = 'section'")
        .sql(world, "INSERT INTO form.presence VALUES (:foreign, :me, :a, 's', '', now())")
        .sql(world, "INSERT INTO form.presence VALUES (:drafting, :new, :a, 's', '', now())")
        .sql(world, "UPDATE form.presence SET seen = now() WHERE person = :colleague")
        .service("see who is at XB's", me -> meets(me, "foreign", "b"));
  }

  private boolean meets(Membership me, String sheet, String body) {
    var where =
        new Sheet(
            new SheetId(World.id(sheet)),
            World.id(body),
            "untoc-1",
            "2026-1",
            Sheet.State.DRAFTING);
    List<Presence.Seen> seen = sheets.open(me, where.id()).map(OpenSheet::seen).orElse(List.of());
    return !presence.here(me, where, seen, "section", "").isEmpty();
  }

  private Check muting() {
    return Check.of("reminder", "own", "write")
        .sql(world, "SELECT 1 FROM review.muted WHERE person = :me")
        .sql(world, "DELETE FROM review.muted WHERE person = :me")
        .service("want none", me -> mutes(me));
  }

  private Check mutingOthers() {
    return Check.of("reminder", "other", "write")
        .sql(world, "INSERT INTO review.muted VALUES (:own, :colleague, now())")
        .sql(world, "DELETE FROM review.muted WHERE person = :idle")
        .byTheProgramItself("no service is given another person");
  }

  private boolean mutes(Membership me) {
    reminders.mute(me, new ReviewId(World.id("others")), true);
    return reminders.muted(me, new ReviewId(World.id("others")));
  }

  private Check reminding() {
    return Check.of("reminder", "any", "write")
        .sql(world, "SELECT 1 FROM review.reminder")
        .sql(world, "SELECT 1 FROM review.muted WHERE person = :stranger")
        .sql(world, "INSERT INTO review.reminder VALUES (:own, :me, 7, now())")
        .door("remind", caller -> reminds());
  }

  private boolean reminds() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    reminders.remind(
        new Review(
            new ReviewId(World.id("others")),
            World.id("b"),
            "XB",
            1,
            "I",
            day,
            day,
            Review.Step.DRAFTING,
            List.of()));
    return true;
  }
}
