package org.comity.request.follow;

import java.time.Instant;
import java.util.UUID;

/// An entry in the life of a request. It is never changed.
///
/// @param number counted from 1
/// @param step what happened
/// @param corrects the number of the entry that is wrong; 0 for none
/// @param said the day and the rest
/// @param author who entered it
/// @param at when it was entered
public record Entry(int number, Step step, int corrects, Said said, UUID author, Instant at) {}
