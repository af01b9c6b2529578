package org.comity.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.comity.language.Formats;
import org.comity.language.Words;

/// Until when a State answers: a day that ends at 24:00 at the seat of the secretariat.
///
/// @param day the day
public record Deadline(LocalDate day) {
  /// The instant at which it ends.
  public Instant end() {
    return day.plusDays(1).atStartOfDay(Reviews.SEAT).toInstant();
  }

  /// How many days are left on the day at the seat; 0 on the last, negative after it.
  public long daysLeft(Instant now) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Reviews.SEAT), day);
  }

  /// The deadline in words, in the time of the seat and in the reader's.
  public String inWords(Words words, Formats reader) {
    boolean same =
        Reviews.SEAT.getRules().getOffset(end()).equals(reader.zone().getRules().getOffset(end()));
    String key = same ? "review.deadline.seat" : "review.deadline.both";
    return words.say(
        reader.language(),
        key,
        "date",
        reader.date(day),
        "local",
        reader.moment(end()),
        "zone",
        reader.zone().getId());
  }
}
