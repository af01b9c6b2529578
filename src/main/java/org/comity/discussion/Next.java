package org.comity.discussion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who must act next, and until when.
///
/// @param party who
/// @param due the last day; null where none was said
public record Next(Party party, @Nullable LocalDate due) {}
