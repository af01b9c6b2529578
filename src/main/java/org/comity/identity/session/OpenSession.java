package org.comity.identity.session;

import java.time.Instant;

/// A session of a person that has not ended.
///
/// @param id under which she ends it; not the secret in the cookie
/// @param device what the browser said it is
/// @param factor the code of the proof it began with or was last confirmed by
/// @param began when she signed in
/// @param used when it was last used, to the minute
/// @param current whether it is the one she is looking through
public record OpenSession(
    String id, String device, String factor, Instant began, Instant used, boolean current) {}
