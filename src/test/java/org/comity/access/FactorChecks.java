package org.comity.access;

import java.util.List;
import java.util.stream.Stream;
import org.comity.audit.Trail;
import org.comity.identity.factor.Origin;
import org.comity.identity.factor.PasswordSignIn;
import org.comity.identity.factor.Throttle;
import org.comity.identity.people.EmailChanges;
import org.comity.identity.token.AccessTokens;
import org.comity.instrument.recorded.Corrections;
import org.comity.instrument.recorded.RecordParticipation;
import org.comity.instrument.recorded.Statements;
import org.comity.language.Language;
import org.comity.post.Letter;
import org.comity.post.Post;

/// What the lines on signing in, letters, the trail and participation mean.
final class FactorChecks {
  private static final Origin ORIGIN = new Origin("192.0.2.1", "", "stranger@example.org");

  private final World world;

  FactorChecks(World world) {
    this.world = world;
  }

  List<Check> all() {
    return Stream.of(signingIn(), passwords(), factors(), letters(), trail(), never(), others())
        .flatMap(List::stream)
        .toList();
  }

  private List<Check> signingIn() {
    return List.of(
        Check.of("session", "any", "write")
            .sql(world, "SELECT 1 FROM identity.session WHERE principal_name = :stranger::text")
            .sql(
                world,
                "SELECT 1 FROM identity.session_attributes"
                    + " WHERE session_primary_id = :stranger::text")
            .sql(world, "DELETE FROM identity.session WHERE principal_name = :stranger::text")
            .byTheProgramItself("the keeper of sessions works before anybody is known"),
        Check.of("attempt", "any", "write")
            .sql(world, "INSERT INTO identity.attempt VALUES ('another', 1, now())")
            .sql(world, "DELETE FROM identity.attempt WHERE bucket = 'bucket'")
            .door("attempt", caller -> world.find(Throttle.class).attempt(ORIGIN).isEmpty()));
  }

  private List<Check> passwords() {
    return List.of(
        Check.of("password", "any", "read")
            .sql(world, "SELECT 1 FROM identity.password WHERE person = :stranger")
            .door("sign in", caller -> knows()),
        Check.of("password", "any", "write")
            .sql(world, "INSERT INTO identity.password VALUES (:idle, 'hash')")
            .byTheProgramItself("only the accounts of a rehearsal are given passwords"),
        Check.of("email-change", "any", "confirm")
            .sql(world, "SELECT 1 FROM identity.email_change WHERE person = :stranger")
            .sql(
                world,
                "UPDATE identity.email_change SET old_confirmed = now() WHERE person = :stranger")
            .door(
                "confirm",
                caller ->
                    world.find(EmailChanges.class).confirm("nothing")
                        == EmailChanges.Confirmed.LATE));
  }

  private boolean knows() {
    return world.find(PasswordSignIn.class).attempt(ORIGIN, "not this one", "")
        instanceof PasswordSignIn.Outcome.Wrong;
  }

  private List<Check> factors() {
    Check read =
        Check.of("factor", "any", "read")
            .byTheProgramItself("it reads them while somebody signs in or enrols");
    for (String table : List.of("passkey", "code_secret", "recovery_code", "access_token")) {
      read.sql(world, "SELECT 1 FROM identity." + table + " WHERE person = :stranger");
    }
    return List.of(
        read,
        Check.of("factor", "any", "use")
            .sql(world, used("passkey", "used = now()"))
            .sql(world, used("code_secret", "last_step = 1"))
            .sql(world, used("recovery_code", "used = now()"))
            .sql(world, used("access_token", "used = now()"))
            .door(
                "look at a token",
                caller ->
                    world.find(AccessTokens.class).look("comity_x")
                        instanceof AccessTokens.Shown.Unknown));
  }

  private static String used(String table, String change) {
    return "UPDATE identity.%s SET %s WHERE person = :stranger".formatted(table, change);
  }

  private List<Check> letters() {
    Post post = world.find(Post.class);
    return List.of(
        Check.of("mail", "any", "append")
            .sql(
                world,
                "INSERT INTO post.mail VALUES"
                    + " (gen_random_uuid(), 'r', 'r', 'en', 's', 't', true, 'kept', now(), now())")
            .door("send", caller -> sends(post)),
        Check.of("mail", "rehearsal", "read")
            .orBy("mail", "any", "send")
            .sql(world, "SELECT 1 FROM post.mail WHERE id = :kept_mail"),
        Check.of("mail", "rehearsal", "read").door("outbox", caller -> !post.outbox().isEmpty()),
        Check.of("mail", "any", "send")
            .sql(world, "SELECT 1 FROM post.mail WHERE id = :waiting_mail")
            .sql(world, "UPDATE post.mail SET state = 'sent' WHERE id = :waiting_mail")
            .byTheProgramItself("it carries the mail by itself"));
  }

  private static boolean sends(Post post) {
    post.send(new Letter("r", "r@example.org", Language.ENGLISH, "s", "t"));
    return true;
  }

  private List<Check> trail() {
    Check read = Check.of("audit-event", "any", "read").byTheProgramItself("it verifies the trail");
    for (String table : List.of("event", "particulars", "waiting", "leaf", "head")) {
      read.sql(world, "SELECT 1 FROM audit." + table);
    }
    return List.of(
        read,
        Check.of("audit-event", "any", "seal")
            .sql(world, "DELETE FROM audit.waiting WHERE event = :event")
            .sql(world, "INSERT INTO audit.leaf VALUES (9, :event, '')")
            .sql(world, "INSERT INTO audit.head VALUES (9, '', '', now(), '', '')")
            .byTheProgramItself("it seals the trail each second"),
        Check.of("audit-event", "any", "erase")
            .sql(world, "DELETE FROM audit.particulars WHERE event = :event")
            .door("erase", caller -> world.find(Trail.class).erase(World.id("event"))));
  }

  private List<Check> never() {
    return List.of(
        Check.of("audit-event", "any", "change")
            .sql(world, "UPDATE audit.event SET act = 'nothing'")
            .sql(world, "UPDATE audit.particulars SET details = 'nothing'")
            .sql(world, "DELETE FROM audit.event")
            .byTheProgramItself("nobody ever does"),
        Check.of("audit-event", "other", "append")
            .sql(
                world,
                "INSERT INTO audit.event VALUES"
                    + " (:new, now(), 'expert', :b, :idle, 'a', 'o', '', '')")
            .byTheProgramItself("nobody writes as somebody else"));
  }

  private List<Check> others() {
    return List.of(
        Check.of("participation", "published", "record")
            .sql(
                world,
                """
                INSERT INTO instrument.correction (id, state, instrument, kind, deposited, source,
                  as_at, author, recorded_at)
                VALUES (:new, 'FJI', 'COG', 'accession', '2020-01-01', 's', '2020-01-02', :me, now())
                """)
            .service("record", me -> records()),
        statement("notification"),
        statement("name"));
  }

  private Check statement(String kind) {
    return Check.of(kind, "published", "record")
        .sql(
            world,
            """
            INSERT INTO instrument.statement (id, kind, state, instrument, article, topic, language,
              value, reference, source, as_at, author, recorded_at)
            VALUES (:new, '%s', 'FJI', 'UNTOC', '18(13)', 'topic', 'en', 'v', '', 's',
              '2020-01-02', :me, now())
            """
                .formatted(kind))
        .service("allowed", me -> world.find(Statements.class).allowed(kind));
  }

  private boolean records() {
    var command =
        new RecordParticipation(
            World.id("new"), "SLB", "UNTOC", "ratification", "2026-10-01", "", "s", "2026-10-02");
    return world.find(Corrections.class).record(command) instanceof RecordParticipation.Recorded;
  }
}
