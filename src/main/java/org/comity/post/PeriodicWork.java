package org.comity.post;

import java.time.Duration;

/// Work that the program does by itself again and again, on one node at a time. A room that has
/// some offers it as a bean; it must come out the same if it is done twice.
public interface PeriodicWork {
  /// Its name among all of them, such as `send-mail`.
  String name();

  /// How long it rests after it was done.
  Duration pause();

  /// Whether it is done in a rehearsal as well.
  boolean rehearsed();

  /// Does it.
  void go();
}
