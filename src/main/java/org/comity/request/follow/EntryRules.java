package org.comity.request.follow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.request.content.Inventory;
import org.comity.request.follow.RecordStep.Fault;

/// What an entry has to say, and when it can have happened.
final class EntryRules {
  private static final int MOST = 10_000;

  private EntryRules() {}

  /// What is wrong with an entry; empty for nothing.
  ///
  /// @param today the calendar date in the zone of whoever enters it
  static List<Fault> faults(Progress progress, Step step, Said said, LocalDate today) {
    var faults = new ArrayList<Fault>();
    if (said.day().isAfter(today)) {
      faults.add(new Fault("day", "future"));
    } else if (progress.lastDay().filter(said.day()::isBefore).isPresent()) {
      faults.add(new Fault("day", "early"));
    }
    for (Detail detail : step.details()) {
      String reason = reason(detail, said, step);
      if (!reason.isEmpty()) {
        faults.add(new Fault(detail.word(), reason));
      }
    }
    return faults;
  }

  private static String reason(Detail detail, Said said, Step step) {
    String text = said.of(detail);
    if (text.isEmpty()) {
      return step.needs(detail) ? "missing" : "";
    }
    return switch (detail.shape()) {
      case LINE, TEXT -> text.length() > MOST ? "too-long" : "";
      case DAY -> day(text, said.day());
      case CHANNEL -> known(option("req.channel", text));
      case MEANS -> known(option("req.transmissionMeans", text));
      case GROUND -> known(Refusal.of(text).isPresent());
    };
  }

  private static String known(boolean known) {
    return known ? "" : "missing";
  }

  private static boolean option(String field, String value) {
    return Inventory.shipped().texts().has(field + ".is." + value);
  }

  private static String day(String text, LocalDate day) {
    try {
      return LocalDate.parse(text).isBefore(day) ? "before" : "";
    } catch (DateTimeException notADay) {
      return "no-day";
    }
  }
}
