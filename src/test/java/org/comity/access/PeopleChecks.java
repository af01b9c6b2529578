package org.comity.access;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.PersonNames;
import org.comity.identity.Persons;
import org.comity.identity.RehearsalAccounts;
import org.comity.identity.Role;
import org.comity.identity.people.Invitations;
import org.comity.identity.people.Invite;
import org.comity.identity.people.Members;
import org.comity.language.Language;

/// What the lines on bodies, persons, memberships and invitations mean.
final class PeopleChecks {
  private final World world;
  private final Memberships memberships;
  private final Members members;
  private final Invitations invitations;

  PeopleChecks(World world) {
    this.world = world;
    this.memberships = world.find(Memberships.class);
    this.members = world.find(Members.class);
    this.invitations = world.find(Invitations.class);
  }

  List<Check> all() {
    return Stream.of(
            bodies(), persons(), reading(), changing(), moving(), invitations(), elsewhere())
        .flatMap(List::stream)
        .toList();
  }

  private List<Check> bodies() {
    return List.of(
        Check.of("body", "any", "read")
            .sql(world, "SELECT 1 FROM identity.body WHERE id = :b")
            .door("body", caller -> memberships.body("XB").isPresent()),
        Check.of("body", "any", "write")
            .sql(world, "INSERT INTO identity.body VALUES (:new, 'XD', 'state')")
            .service("invite to a new one", me -> invites(me, "XD", firstRole(me))));
  }

  private List<Check> persons() {
    List<UUID> stranger = List.of(World.id("stranger"));
    return List.of(
        Check.of("person", "other", "read")
            .sql(world, "SELECT 1 FROM identity.person WHERE id = :stranger")
            .door(
                "by address",
                caller -> !world.find(Persons.class).withAddress("stranger@example.org").isEmpty())
            .door("names", caller -> !world.find(PersonNames.class).of(stranger).isEmpty()),
        Check.of("person", "any", "write")
            .sql(world, person("gen_random_uuid()"))
            .door("the accounts of a rehearsal", caller -> adds(world)),
        Check.of("person", "own", "add")
            .orBy("person", "any", "write")
            .asSomebodyUnknown()
            .sql(world, person(":me"))
            .byTheProgramItself("the link of an invitation says who enrols"));
  }

  private static boolean adds(World world) {
    world.find(RehearsalAccounts.class).add();
    return true;
  }

  private static String person(String id) {
    return """
    INSERT INTO identity.person (id, name, email, email_folded, language, zone)
    VALUES (%s, 'n', 'n', gen_random_uuid()::text, 'en', 'UTC')
    """
        .formatted(id);
  }

  private List<Check> reading() {
    UUID stranger = World.id("membership stranger");
    return List.of(
        Check.of("membership", "own", "read")
            .orBy("membership", "other", "read")
            .sql(world, "SELECT 1 FROM identity.membership WHERE id = :colleague")
            .service("own", me -> !members.own(me).isEmpty())
            .service("colleagues", me -> !memberships.colleagues(me).isEmpty()),
        Check.of("membership", "own", "read")
            .orBy("invitation", "any", "accept")
            .sql(world, "SELECT 1 FROM identity.invitation WHERE body = :a AND role = 'reviewer'"),
        Check.of("membership", "other", "read")
            .sql(world, "SELECT 1 FROM identity.membership WHERE person = :stranger")
            .door("find", caller -> memberships.find(stranger).isPresent())
            .door("of a body", caller -> !memberships.of("XB").isEmpty())
            .door("of a person", caller -> !memberships.ofPerson(World.id("stranger")).isEmpty()));
  }

  private List<Check> changing() {
    return List.of(
        Check.of("membership", "own", "write")
            .orBy("membership", "other", "write")
            .sql(world, membership("a"))
            .sql(world, "UPDATE identity.membership SET ended = now() WHERE id = :colleague"),
        Check.of("membership", "own", "write")
            .service("end", me -> ends(me, World.id("colleague"))),
        Check.of("membership", "other", "write")
            .sql(world, membership("b"))
            .sql(world, "UPDATE identity.membership SET ended = now() WHERE person = :stranger")
            .service("end", me -> ends(me, World.id("membership stranger"))));
  }

  private List<Check> moving() {
    return List.of(
        Check.of("membership", "any", "move")
            .sql(world, "UPDATE identity.membership SET body = :b WHERE person = :me AND body = :a")
            .byTheProgramItself("nobody ever does"));
  }

  private static String membership(String body) {
    return """
    INSERT INTO identity.membership (id, person, body, role, office, since)
    VALUES (gen_random_uuid(), :idle, :%s, 'expert', 'office', now())
    """
        .formatted(body);
  }

  private List<Check> invitations() {
    return Arrays.stream(Role.values())
        .map(
            role ->
                Check.of("invitation", role.code(), "write")
                    .sql(world, invitation("a", role.code(), "now()"))
                    .service("invite", me -> invites(me, "XA", role))
                    .service("withdraw", me -> withdraws(me, "invited " + role.code())))
        .toList();
  }

  private List<Check> elsewhere() {
    Check accept =
        Check.of("invitation", "any", "accept")
            .sql(
                world,
                "UPDATE identity.invitation SET accepted = now()"
                    + " WHERE body = :b AND role = 'expert'")
            .sql(
                world,
                "SELECT 1 FROM identity.invitation_link l JOIN identity.invitation i"
                    + " ON i.id = l.invitation WHERE i.body = :b AND i.role = 'expert'")
            .byTheProgramItself("it follows the link of an invitation");
    Stream<Check> other = Caller.all().stream().map(this::inviteElsewhere);
    return Stream.concat(Stream.of(accept), other).toList();
  }

  /// Elsewhere one can only invite to a role to which one may invite at all; each caller tries
  /// hers.
  private Check inviteElsewhere(Caller caller) {
    Role role =
        Arrays.stream(Role.values())
            .filter(each -> new Cell("invitation", each.code(), "write").allowedTo(caller.role()))
            .findFirst()
            .orElse(Role.EXPERT);
    return Check.of("invitation", "other", "write")
        .onlyBy(caller.role())
        .sql(world, invitation("b", role.code(), "now()"))
        .service("invite", me -> invites(me, "XB", role))
        .service("withdraw", me -> withdraws(me, "invited_elsewhere " + role.code()))
        .service(
            "see",
            me ->
                invitations.open(me).stream()
                    .anyMatch(open -> open.bodyCode().equals("XB") && open.role() == role));
  }

  private static String invitation(String body, String role, String accepted) {
    return """
    INSERT INTO identity.invitation (id, body, person, name, email, email_folded, role, office,
      language, made, accepted)
    VALUES (gen_random_uuid(), :%s, gen_random_uuid(), 'n', 'n', 'n', '%s', 'o', 'en', now(), %s)
    """
        .formatted(body, role, accepted);
  }

  private boolean invites(Membership me, String body, Role role) {
    String email = "new.colleague@example.org";
    var invite = new Invite(body, "New Colleague", email, role, "Office", Language.ENGLISH);
    return !invitations.invite(me, invite).equals(new Invite.Outcome.Refused(Invite.Wrong.ROLE));
  }

  private Role firstRole(Membership me) {
    return members.invitable(me).stream().findFirst().orElse(Role.EXPERT);
  }

  private boolean withdraws(Membership me, String invitation) {
    invitations.withdraw(me, World.id(invitation));
    return count("identity.invitation WHERE withdrawn IS NOT NULL") > 0;
  }

  private boolean ends(Membership me, UUID membership) {
    members.end(me, membership);
    return count("identity.membership WHERE ended IS NOT NULL") > 0;
  }

  private int count(String rows) {
    return world
        .find(org.springframework.jdbc.core.simple.JdbcClient.class)
        .sql("SELECT count(*) FROM " + rows)
        .query(Integer.class)
        .single();
  }
}
