package org.comity.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.comity.language.Language;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Persons: how they prove who they are, and what they chose for themselves.
@Service
public class Persons {
  private final PersonStore store;
  private final MembershipStore memberships;
  private final PasswordEncoder passwords;
  private final Trail trail;
  private final String nobodysHash;

  Persons(PersonStore store, MembershipStore memberships, PasswordEncoder passwords, Trail trail) {
    this.store = store;
    this.memberships = memberships;
    this.passwords = passwords;
    this.trail = trail;
    this.nobodysHash = passwords.encode("nobody has this password");
  }

  /// The memberships of the person with this e-mail and password; empty if either is wrong, after
  /// the same time in both cases. Call it as [Acting#SIGN_IN].
  @Transactional(readOnly = true)
  public List<Membership> byPassword(String email, String password) {
    Optional<PersonStore.Credential> found = store.credential(fold(email));
    String hash = found.map(PersonStore.Credential::hash).orElse(nobodysHash);
    boolean right = passwords.matches(password, hash);
    return right && found.isPresent() ? memberships.ofPerson(found.get().person()) : List.of();
  }

  /// The memberships of a person known by e-mail, for the one-click accounts of a rehearsal.
  @Transactional(readOnly = true)
  public List<Membership> invented(String email) {
    return store.find(fold(email)).map(memberships::ofPerson).orElse(List.of());
  }

  /// Remembers in which language she reads.
  @Transactional
  public void read(UUID person, Language language) {
    store.changeLanguage(person, language.tag());
  }

  /// The e-mail of a person, as she writes it.
  @Transactional(readOnly = true)
  public String email(Membership me) {
    return store.email(me.person()).orElseThrow();
  }

  /// Keeps how a person is named and how she wants to see the program.
  @Transactional
  public void prefer(Membership me, Preferences chosen) {
    store.change(me.person(), chosen);
    trail.record("change-person", "person/" + me.person(), Map.of());
  }

  /// An e-mail as it is compared: composed, lower case, without space around.
  static String fold(String email) {
    return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
