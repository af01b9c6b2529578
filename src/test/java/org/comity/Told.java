package org.comity;

import org.comity.testing.OwnStreams;

/// What a command said, and its exit code.
record Told(int code, String out, String err) {

  /// Does a command in this process, quietly as the program itself does it.
  static Told by(String... words) {
    var streams = new OwnStreams();
    int code = streams.during(() -> Comity.line().execute(words));
    return new Told(code, streams.out(), streams.err());
  }
}
