package org.comity.discussion;

import java.util.List;

/// Something that can be discussed, before a visitor who may see it.
///
/// @param key which it is
/// @param title what it is, in the reader's language
/// @param address its page
/// @param readers who of a body sees it, a sentence; empty where all do who act for the body
/// @param circles who could read a discussion that she opens on it, the narrowest first; empty
///   where she opens none
public record Thing(
    ThingKey key, String title, String address, String readers, List<Circle> circles) {
  /// Takes the circles in order.
  public Thing {
    circles = List.copyOf(circles);
  }
}
