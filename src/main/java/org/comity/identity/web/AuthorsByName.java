package org.comity.identity.web;

import java.util.List;
import java.util.UUID;
import org.comity.identity.PersonNames;
import org.comity.instrument.Authors;
import org.springframework.stereotype.Component;

/// Names those who recorded facts on treaties and States.
@Component
class AuthorsByName implements Authors {
  private final PersonNames names;

  AuthorsByName(PersonNames names) {
    this.names = names;
  }

  @Override
  public String name(UUID person) {
    return names.of(List.of(person)).getOrDefault(person, "");
  }
}
