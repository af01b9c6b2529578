package org.comity.post;

import java.time.Instant;

/// A letter in the outbox.
///
/// @param letter what it says
/// @param appended when it was written
public record OutboxLetter(Letter letter, Instant appended) {}
