package org.comity.request.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A period that a case sets running.
///
/// @param id such as `D03`
/// @param kinds the kinds of assistance it belongs to; `any` for all
/// @param from the field with the day it runs from; null if the drafter enters it
/// @param back whether it is counted back from that day
/// @param amount how many units; null where the text fixes no number
/// @param unit days, hours or months
/// @param basis the law it follows from
/// @param certainty how far that is known, such as `verified`
public record Term(
    String id,
    List<String> kinds,
    @Nullable String from,
    boolean back,
    @Nullable Integer amount,
    ChronoUnit unit,
    String basis,
    String certainty) {
  /// Keeps a copy of the kinds.
  public Term {
    kinds = List.copyOf(kinds);
  }

  /// Whether it belongs to a case with these kinds of assistance.
  public boolean concerns(List<String> present) {
    return kinds.contains("any") || kinds.stream().anyMatch(present::contains);
  }

  /// The day on which it ends, counted from a day; the same day where the text fixes no number, and
  /// for hours the day on which they end at the latest.
  public LocalDate end(LocalDate start) {
    if (amount == null) {
      return start;
    }
    long signed = back ? -amount : amount;
    return unit == ChronoUnit.HOURS
        ? start.plusDays(Math.ceilDiv(signed, 24L))
        : start.plus(signed, unit);
  }

  /// Whether it follows from law, and not from practice or from a working rule of this program.
  public boolean lawful() {
    return !basis.matches("practice|design|commentary.*");
  }

  /// Whether the source was read and says so.
  public boolean certain() {
    return certainty.startsWith("verified");
  }
}
