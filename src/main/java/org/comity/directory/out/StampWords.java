package org.comity.directory.out;

import java.util.List;
import java.util.stream.Stream;
import org.comity.instrument.web.Reading;

/// What a file says of itself, in the reader's words.
public final class StampWords {
  private StampWords() {}

  /// For which day it speaks, until when to use it, where it is from; that it is a rehearsal.
  public static List<String> lines(Stamp stamp, Reading reading) {
    return Stream.concat(
            stamp.rehearsal()
                ? Stream.of(reading.say("directory.out.rehearsal"))
                : Stream.<String>empty(),
            Stream.of(
                reading.say("directory.out.shownFor", "date", reading.date(stamp.shownFor())),
                until(stamp, reading),
                reading.say("directory.out.from", "address", stamp.from())))
        .toList();
  }

  /// Until when to use it.
  public static String until(Stamp stamp, Reading reading) {
    return reading.say("directory.out.useUntil", "date", reading.date(stamp.useUntil()));
  }

  /// The same in one line.
  public static String line(Stamp stamp, Reading reading) {
    return String.join(" ", lines(stamp, reading));
  }
}
