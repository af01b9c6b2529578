package org.comity.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The names of persons, as far as the current visitor may know them.
@Service
public class PersonNames {
  private final PersonNameStore store;
  private final Access access;

  PersonNames(PersonNameStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /// The names of those persons whom the visitor may know, by identifier: herself, those who act or
  /// acted for her body, and where her role knows others, those.
  @Transactional(readOnly = true)
  public Map<UUID, String> of(Collection<UUID> persons) {
    Optional<Acting> me = Acting.current();
    if (persons.isEmpty() || me.isEmpty()) {
      return Map.of();
    }
    return access.allows("person", "other", "read")
        ? store.names(persons)
        : store.names(persons, me.get());
  }
}
