package org.comity.access;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// Somebody who tries what a line of `policy.csv` is about. Every role acts for the same State and
/// works on the same sheets, so that nothing but the role decides.
///
/// @param role as `policy.csv` calls it
/// @param acting what the transaction is signed with
/// @param membership with what the services are called; null for a visitor that is no person
record Caller(String role, Acting acting, @Nullable Membership membership) {

  /// One for every role and for every visitor that is no person.
  static List<Caller> all() {
    return Stream.concat(persons(), visitors()).toList();
  }

  /// One for every role.
  static Stream<Caller> persons() {
    return Arrays.stream(Role.values()).map(Caller::of);
  }

  private static Stream<Caller> visitors() {
    return Stream.of(
            Acting.PUBLIC,
            Acting.JOB,
            Acting.SIGN_IN,
            Acting.SESSION,
            new Acting("enrolment", World.id("a"), World.id("newcomer")))
        .map(acting -> new Caller(acting.role(), acting, null));
  }

  /// The one in this role.
  static Caller of(Role role) {
    Membership membership = membership(role.code(), role);
    return new Caller(role.code(), membership.acting(), membership);
  }

  private static Membership membership(String name, Role role) {
    return new Membership(
        World.id("membership " + name),
        World.id(name),
        name,
        World.id("a"),
        "XA",
        role,
        "office",
        Language.ENGLISH,
        ZoneOffset.UTC,
        "",
        true);
  }

  /// The same in the place of a person whom nobody knows yet.
  Caller unknown() {
    return new Caller(role, new Acting(role, acting.body(), UUID.randomUUID()), membership);
  }

  /// Her identifier; one that nobody has, where the visitor is no person.
  UUID person() {
    UUID person = acting.person();
    return person == null ? World.id("no person") : person;
  }

  @Override
  public String toString() {
    return role;
  }
}
