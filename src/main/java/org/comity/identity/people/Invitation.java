package org.comity.identity.people;

import java.time.Instant;
import java.util.UUID;
import org.comity.identity.Role;
import org.comity.language.Language;

/// Somebody invited to act for a body, who has not enrolled yet.
///
/// @param id the invitation
/// @param body the body
/// @param bodyCode its code
/// @param person under which identifier she will be known
/// @param name how the inviter writes it
/// @param email where the link goes; empty for the first administrator
/// @param role the role
/// @param office the office within the body
/// @param language in which she reads
/// @param expires until when the last link works
public record Invitation(
    UUID id,
    UUID body,
    String bodyCode,
    UUID person,
    String name,
    String email,
    Role role,
    String office,
    Language language,
    Instant expires) {

  /// The same invitation for somebody who is a person here already.
  Invitation of(UUID known) {
    return new Invitation(id, body, bodyCode, known, name, email, role, office, language, expires);
  }
}
