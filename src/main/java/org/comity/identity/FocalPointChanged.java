package org.comity.identity;

import java.util.UUID;

/// Another person has taken over as focal point of a State.
///
/// @param body the State's body
/// @param former the person who was focal point
/// @param now the person who is focal point
public record FocalPointChanged(UUID body, UUID former, UUID now) {}
