package org.comity.directory.web;

import java.time.LocalDate;
import org.comity.directory.confirmed.Freshness;
import org.comity.instrument.web.Reading;

/// Says how fresh an entry is.
public final class Fresh {
  private Fresh() {}

  /// How fresh it is, in a sentence.
  public static String words(Freshness freshness, Reading reading) {
    LocalDate day = day(freshness);
    return reading.say(
        "directory.fresh." + freshness.status().name().toLowerCase(java.util.Locale.ROOT),
        "date",
        reading.date(day));
  }

  private static LocalDate day(Freshness freshness) {
    LocalDate confirmed = freshness.confirmed();
    LocalDate unreachable = freshness.unreachable();
    return switch (freshness.status()) {
      case CONFIRMED -> confirmed == null ? freshness.due() : confirmed;
      case UNREACHABLE -> unreachable == null ? freshness.due() : unreachable;
      case UNCONFIRMED, DUE, OVERDUE -> freshness.due();
    };
  }
}
