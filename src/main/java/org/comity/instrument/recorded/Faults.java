package org.comity.instrument.recorded;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.instrument.Instrument;

/// Gathers everything that is wrong with a command, in the order of its form.
final class Faults {
  private final List<Fault> found = new ArrayList<>();
  private final LocalDate today;

  Faults(LocalDate today) {
    this.today = today;
  }

  /// A day as a form sends it.
  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  void check(boolean wrong, Fault.Field field, Fault.Reason reason) {
    if (wrong) {
      found.add(new Fault(field, reason));
    }
  }

  /// Wants a day of the calendar that is not to come, and not before the treaty was adopted.
  void day(Fault.Field field, String text, Optional<Instrument> treaty) {
    Optional<LocalDate> day = date(text);
    check(day.isEmpty(), field, Fault.Reason.NO_DATE);
    check(day.filter(each -> each.isAfter(today)).isPresent(), field, Fault.Reason.IN_FUTURE);
    boolean early =
        day.isPresent() && treaty.filter(each -> day.get().isBefore(each.adopted())).isPresent();
    check(early, field, Fault.Reason.BEFORE_ADOPTION);
  }

  List<Fault> found() {
    return List.copyOf(found);
  }
}
