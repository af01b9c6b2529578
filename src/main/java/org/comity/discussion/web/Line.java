package org.comity.discussion.web;

/// A discussion in a list.
///
/// @param id its identifier
/// @param subject its subject
/// @param thing what it stands on; empty on the page of that thing
/// @param thingAddress the page of that thing
/// @param standing how it stands
/// @param waits whether it waits for the reader
/// @param late whether the day until which somebody must act has passed
/// @param next who must act next, a sentence; empty for nobody
/// @param last when something was said last
/// @param quote the words that it is about; empty for the whole thing
/// @param before the words before them, by which they are found
/// @param gone whether the text no longer has them
public record Line(
    String id,
    String subject,
    String thing,
    String thingAddress,
    Standing standing,
    boolean waits,
    boolean late,
    String next,
    String last,
    String quote,
    String before,
    boolean gone) {}
