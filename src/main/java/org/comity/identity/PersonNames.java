package org.comity.identity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The names of persons, as far as the current visitor may know them.
@Service
public class PersonNames {
  private final PersonNameStore store;

  PersonNames(PersonNameStore store) {
    this.store = store;
  }

  /// The names of those persons whom the visitor may know, by identifier.
  @Transactional(readOnly = true)
  public Map<UUID, String> of(Collection<UUID> persons) {
    return persons.isEmpty() ? Map.of() : store.names(persons);
  }
}
