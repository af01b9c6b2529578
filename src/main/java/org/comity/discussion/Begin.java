package org.comity.discussion;

/// Begins a discussion of a thing.
///
/// @param thing what it stands on
/// @param circle who reads it, by the code of a [Circle] of the thing
/// @param subject one line
/// @param quote the words of the thing that it is about; empty for the whole thing
/// @param near at which character of the thing's text they stand, where they stand more than once
/// @param say the first message
public record Begin(
    ThingKey thing, String circle, String subject, String quote, int near, Say say) {
  /// Most characters of a subject.
  public static final int LONGEST = 200;
}
