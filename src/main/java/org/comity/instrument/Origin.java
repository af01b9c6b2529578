package org.comity.instrument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a fact is from, as at when, and how far it was checked. Pages show it beside the fact.
///
/// @param verified how far it was checked
/// @param source a title or an address of the source
/// @param asAt the time at which the source said it; null where the source is not dated
/// @param note what a reader should know about it; empty mostly
/// @param written the day on which it was written down here
public record Origin(
    Verified verified, String source, @Nullable AsAt asAt, String note, LocalDate written) {

  /// How far a fact was checked.
  public enum Verified {
    /// Read in the named source.
    YES,
    /// Computed from another date in the named source.
    DERIVED,
    /// Follows from another fact in a source.
    INFERRED,
    /// General knowledge, not checked: to be checked before use.
    RECALLED,
    /// Recorded in this program by the secretariat, with its source.
    RECORDED,
    /// Entered in this program by the State that it speaks of.
    STATED,
    /// Invented for the rehearsal.
    INVENTED
  }

  /// Whether the fact was read in its source, and not computed, inferred or recalled.
  public boolean checked() {
    return switch (verified) {
      case YES, RECORDED, STATED, INVENTED -> true;
      case DERIVED, INFERRED, RECALLED -> false;
    };
  }

  /// The last day for which the source speaks; the day of writing down where it has no date.
  public LocalDate knownOn() {
    return asAt == null ? written : asAt.last();
  }
}
