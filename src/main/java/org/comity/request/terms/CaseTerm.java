package org.comity.request.terms;

import java.time.Instant;
import java.time.LocalDate;
import org.comity.request.content.Term;

/// A period of one case: running from a day that is known, or waiting for it.
public sealed interface CaseTerm {
  /// The period as the content has it.
  Term term();

  /// A period whose first day is known.
  ///
  /// @param term the period
  /// @param start what it runs from
  /// @param last the last day, in the zone in which it is counted
  /// @param ends the point in time at which it is over: 24:00 of the last day, or the very minute
  ///   where hours run from a known one
  /// @param exact whether that is a minute and not the end of a day
  /// @param days from today to the last day; negative once it has passed
  /// @param passed whether it is over
  record Running(
      Term term,
      TermStart start,
      LocalDate last,
      Instant ends,
      boolean exact,
      long days,
      boolean passed)
      implements CaseTerm {}

  /// A period whose first day nobody has entered.
  ///
  /// @param term the period
  /// @param unreadable what was entered and is no day; empty if nothing was
  record Awaited(Term term, String unreadable) implements CaseTerm {}
}
