package org.comity.identity;

import java.time.ZoneId;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.language.Language;

/// A person acting for one body in one role: what every act is done with.
///
/// @param id the membership
/// @param person the person
/// @param name her name as she writes it
/// @param body the body acted for
/// @param bodyCode the State's code, or `SECRETARIAT`
/// @param role in which role
/// @param office the office within the body, as its owner writes it
/// @param language in which she reads
/// @param zone in which she sees times
/// @param theme `light`, `dark` or empty
/// @param shortcuts whether single keys do something for her
public record Membership(
    UUID id,
    UUID person,
    String name,
    UUID body,
    String bodyCode,
    Role role,
    String office,
    Language language,
    ZoneId zone,
    String theme,
    boolean shortcuts) {

  /// As whom the database sees her.
  public Acting acting() {
    return new Acting(role.code(), body, person);
  }

  /// The first letters of first and last name.
  public String initials() {
    String[] parts = name.strip().split("\\s+");
    String first = parts[0].substring(0, 1);
    return parts.length == 1 ? first : first + parts[parts.length - 1].charAt(0);
  }
}
