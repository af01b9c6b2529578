package org.comity.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.language.Language;

/// What bodies, roles and persons are called and how they are reached; the room `identity` knows.
public interface Parties {
  /// What a body is called.
  String body(UUID body, Language language);

  /// What a role is called.
  String role(String code, Language language);

  /// The names of those persons whom the visitor may know, by identifier.
  Map<UUID, String> persons(Collection<UUID> persons);

  /// Who acts for a body; for the program's own work.
  List<Correspondent> of(UUID body);

  /// The full address of a page, for letters.
  String address(String path);
}
