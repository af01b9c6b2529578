package org.comity.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Requires;
import org.comity.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Persons: how they prove who they are, and what they chose for themselves.
@Service
public class Persons {
  private final PersonStore store;
  private final MembershipStore memberships;
  private final Trail trail;

  Persons(PersonStore store, MembershipStore memberships, Trail trail) {
    this.store = store;
    this.memberships = memberships;
    this.trail = trail;
  }

  /// The memberships of the person with this e-mail. Call it as the act of signing in.
  @Transactional(readOnly = true)
  @Requires(object = "person", state = "other", act = "read")
  public List<Membership> withAddress(String email) {
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
  public static String fold(String email) {
    return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
