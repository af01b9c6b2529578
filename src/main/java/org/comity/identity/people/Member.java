package org.comity.identity.people;

import java.time.Instant;
import java.util.UUID;
import org.comity.identity.Role;

/// Somebody who acts for a body, as the page of its people shows her.
///
/// @param membership under which she is ended
/// @param person the person
/// @param bodyCode the body
/// @param name her name
/// @param email her address
/// @param role in which role
/// @param office the office within the body
/// @param since since when
public record Member(
    UUID membership,
    UUID person,
    String bodyCode,
    String name,
    String email,
    Role role,
    String office,
    Instant since) {}
