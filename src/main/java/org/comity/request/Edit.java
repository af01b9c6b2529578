package org.comity.request;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A change at one place of a case.
///
/// @param item the identifier of the item it belongs to; empty for the common part
/// @param group under what name of the part it stands: empty for a value, `gates` for the answer to
///   a gate, `beside` for what is written beside a value
/// @param key the field
/// @param value what stands there now; null to take away what stood there
public record Edit(String item, String group, String key, @Nullable JsonNode value) {}
