package org.comity.identity.web.session;

import java.time.Instant;

/// A random number that a passkey has to sign, good once.
///
/// @param value base64url, 32 bytes
/// @param until when it is too late
public record Challenge(String value, Instant until) implements SessionFact {}
