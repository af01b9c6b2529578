package org.comity.identity.parties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.database.Requires;
import org.comity.discussion.Correspondent;
import org.comity.discussion.Parties;
import org.comity.identity.BodyNames;
import org.comity.identity.PersonNames;
import org.comity.identity.Role;
import org.comity.identity.Site;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells discussions who bodies, roles and persons are.
@Component
class KnownParties implements Parties {
  private final PartyStore store;
  private final BodyNames bodies;
  private final PersonNames names;
  private final Words words;
  private final Site site;

  KnownParties(PartyStore store, BodyNames bodies, PersonNames names, Words words, Site site) {
    this.store = store;
    this.bodies = bodies;
    this.names = names;
    this.words = words;
    this.site = site;
  }

  @Override
  @Transactional(readOnly = true)
  public String body(UUID body, Language language) {
    return store.code(body).map(code -> bodies.name(code, language)).orElse("");
  }

  @Override
  public String role(String code, Language language) {
    return words.say(language, Role.of(code).words());
  }

  @Override
  public Map<UUID, String> persons(Collection<UUID> persons) {
    return names.of(persons);
  }

  @Override
  @Transactional(readOnly = true)
  @Requires(object = "membership", state = "other", act = "read")
  public List<Correspondent> of(UUID body) {
    return store.of(body);
  }

  @Override
  public String address(String path) {
    return site.address(path);
  }
}
