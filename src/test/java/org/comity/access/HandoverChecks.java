package org.comity.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.comity.identity.Holders;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.Handover;
import org.comity.identity.people.HandoverPost;
import org.comity.identity.people.HandoverStart;
import org.comity.identity.people.Handovers;
import org.comity.identity.people.Invite;
import org.comity.identity.people.StartHandover;
import org.comity.language.Language;

/// What the lines on handing over the role of focal point mean.
final class HandoverChecks {
  private final World world;
  private final Handovers handovers;

  HandoverChecks(World world) {
    this.world = world;
    this.handovers = world.find(Handovers.class);
  }

  List<Check> all() {
    return List.of(read(), readOther(), accept(), write(), writeOther(), remind());
  }

  private Check read() {
    return Check.of("handover", "own", "read")
        .orBy("handover", "other", "read")
        .sql(world, "SELECT 1 FROM identity.handover WHERE id = :handover")
        .service("the open one of her State", me -> sees(me, "XA"));
  }

  private Check readOther() {
    return Check.of("handover", "other", "read")
        .sql(world, "SELECT 1 FROM identity.handover WHERE id = :foreign_handover")
        .service("that of another State", me -> sees(me, "XC"))
        .service("who holds accounts", me -> !world.find(Holders.class).all(me).isEmpty());
  }

  private boolean sees(Membership me, String body) {
    return handovers.open(me).stream().anyMatch(each -> each.bodyCode().equals(body));
  }

  private Check accept() {
    return Check.of("handover", "own", "accept")
        .orBy("handover", "other", "write")
        .sql(world, "UPDATE identity.handover SET settled_by = :me WHERE person = :me")
        .service(
            "finish what names her",
            me ->
                handovers.finishes(me, named(me, Handover.By.HOLDER))
                    || handovers.finishes(me, named(me, Handover.By.SECOND)));
  }

  private static Handover named(Membership me, Handover.By by) {
    Instant now = Instant.now();
    return new Handover(
        World.id("some handover"),
        me.body(),
        me.bodyCode(),
        new Handover.Started(by, World.id("colleague"), now),
        null,
        new Handover.Heir(me.id(), me.person(), me.name()),
        true,
        LocalDate.EPOCH,
        new Handover.Grounds("", "", null),
        now);
  }

  private Check write() {
    return Check.of("handover", "own", "write")
        .orBy("handover", "other", "write")
        .sql(
            world,
            "UPDATE identity.handover SET settled = now(), outcome = 'withdrawn'"
                + " WHERE id = :handover")
        .service("withdraw", me -> handovers.withdraw(me, World.id("handover")));
  }

  private Check writeOther() {
    return Check.of("handover", "other", "write")
        .sql(
            world,
            """
            INSERT INTO identity.handover (id, body, started_by, starter, successor, person, stays,
              day, note, reference, dated, started, expires)
            VALUES (:new, :b, 'secretariat', :me, :colleague, :colleague, true, '2026-01-01', '',
              'NV 4', '2026-01-01', now(), now() + interval '14 days')
            """)
        .service("start on a note verbale", this::starts);
  }

  private boolean starts(Membership me) {
    var typed =
        new StartHandover(
            "XB",
            World.id("membership stranger").toString(),
            new Invite("XB", "", "", Role.DEPUTY, "", Language.ENGLISH),
            LocalDate.now(ZoneOffset.UTC).plusDays(1).toString(),
            "",
            new StartHandover.Verbale("NV 4", "2026-01-01"),
            true);
    return world.find(HandoverStart.class).start(me, typed)
        instanceof StartHandover.Outcome.Started;
  }

  private Check remind() {
    return Check.of("deputy-reminder", "any", "write")
        .sql(world, "INSERT INTO identity.deputy_reminder VALUES (:a, '2026-01-01', now())")
        .door(
            "remind",
            caller -> {
              world.find(HandoverPost.class).remind("XA");
              return true;
            });
  }
}
