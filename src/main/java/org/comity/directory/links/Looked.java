package org.comity.directory.links;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a web address was looked at last and what was found.
///
/// @param address the address
/// @param found what was found
/// @param at when
/// @param failedDays on how many days it was looked at in vain since it answered last
/// @param failing the first of these days; null where it answers
public record Looked(
    String address, Found found, Instant at, int failedDays, @Nullable LocalDate failing) {}
