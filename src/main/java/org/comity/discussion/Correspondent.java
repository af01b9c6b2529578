package org.comity.discussion;

import java.time.ZoneId;
import java.util.UUID;
import org.comity.language.Language;

/// Somebody to whom a letter about a discussion may go.
///
/// @param person her identifier
/// @param name as she writes it
/// @param email her address
/// @param body the body she acts for
/// @param role the code of her role
/// @param language in which she reads
/// @param zone in which her day begins
public record Correspondent(
    UUID person,
    String name,
    String email,
    UUID body,
    String role,
    Language language,
    ZoneId zone) {}
