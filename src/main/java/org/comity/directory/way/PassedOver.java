package org.comity.directory.way;

import org.comity.directory.Designation;

/// A designation that does not fit what is needed.
///
/// @param designation it
/// @param why why not
public record PassedOver(Designation designation, Why why) {
  /// Why a designation does not fit.
  public enum Why {
    /// It is made for another part of the State.
    OTHER_TERRITORY,
    /// It is limited to another stage of proceedings.
    OTHER_STAGE,
    /// It is limited to another crime.
    OTHER_CRIME,
    /// It holds only from a later day.
    NOT_YET,
    /// It ended before.
    ENDED,
    /// No source speaks of it for this day.
    NOT_STATED,
    /// Another one is made for the very part or crime.
    NEARER
  }
}
