package org.comity.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.database.Requires;
import org.comity.language.Language;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The invented persons of a rehearsal, one for each role of each invented State.
@Service
public class RehearsalAccounts {
  /// The password of all of them, beside the one click.
  public static final String PASSWORD = "rehearsal of comity";

  private static final String FILE = "/content/rehearsal/people.csv";

  private final MembershipStore memberships;
  private final PersonStore persons;
  private final PasswordEncoder passwords;
  private final Clock clock;

  RehearsalAccounts(
      MembershipStore memberships, PersonStore persons, PasswordEncoder passwords, Clock clock) {
    this.memberships = memberships;
    this.persons = persons;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// One line of the sign-in page.
  ///
  /// @param account its name in addresses and before `@rehearsal.example`
  public record Invented(
      String body,
      Role role,
      String name,
      String office,
      Language language,
      ZoneId zone,
      String account) {
    /// The e-mail, at a domain that cannot exist.
    public String email() {
      return account + "@rehearsal.example";
    }
  }

  /// All of them in the order of the file.
  public List<Invented> all() {
    try (InputStream in = RehearsalAccounts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).map(RehearsalAccounts::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds those who are not there yet. Call it as the program's own job.
  @Transactional
  @Requires(object = "person", state = "any", act = "write")
  public void add() {
    if (memberships.body("XA").isPresent()) {
      return;
    }
    String hash = passwords.encode(PASSWORD);
    all().forEach(person -> add(person, hash));
  }

  private void add(Invented invented, String hash) {
    UUID body = memberships.body(invented.body()).orElseGet(() -> newBody(invented.body()));
    var membership =
        new Membership(
            Ids.next(),
            Ids.next(),
            invented.name(),
            body,
            invented.body(),
            invented.role(),
            invented.office(),
            invented.language(),
            invented.zone(),
            "",
            true);
    persons.add(membership, invented.email(), Persons.fold(invented.email()));
    persons.addPassword(membership.person(), hash);
    memberships.addMembership(membership, clock.instant());
  }

  private UUID newBody(String code) {
    UUID id = Ids.next();
    memberships.addBody(id, code, code.length() == 2 ? "state" : "secretariat");
    return id;
  }

  private static Invented line(String row) {
    String[] cells = row.split(",", -1);
    return new Invented(
        cells[0],
        Role.of(cells[1]),
        cells[2],
        cells[3],
        Language.of(cells[4]).orElseThrow(),
        ZoneId.of(cells[5]),
        cells[6]);
  }
}
