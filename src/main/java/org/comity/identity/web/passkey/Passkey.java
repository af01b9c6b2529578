package org.comity.identity.web.passkey;

import java.time.Instant;
import java.util.UUID;

/// A passkey as its owner sees it.
///
/// @param id under which she removes it
/// @param label what she calls it
/// @param created when she made it
/// @param used when she used it last
public record Passkey(UUID id, String label, Instant created, Instant used) {}
