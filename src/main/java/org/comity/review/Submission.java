package org.comity.review;

import java.time.Instant;
import java.util.UUID;

/// What a State submitted: frozen whole, with its hash.
///
/// @param id its identifier
/// @param review of which review
/// @param body whose it is
/// @param frozen everything as it was, as canonical JSON
/// @param sha256 the hash of it, 64 hex digits, which also stands in the audit trail
/// @param submittedBy who submitted
/// @param submittedAt when
public record Submission(
    UUID id,
    ReviewId review,
    UUID body,
    String frozen,
    String sha256,
    UUID submittedBy,
    Instant submittedAt) {}
