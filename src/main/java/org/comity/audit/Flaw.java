package org.comity.audit;

import java.util.UUID;

/// The first thing in the trail that is not as the program left it.
///
/// @param kind what was done to it
/// @param place the row, counted from 1 in the order of sealing; 0 for one that is not sealed
/// @param event the identifier of the row
/// @param reason what does not agree
public record Flaw(Kind kind, long place, String event, String reason) {
  /// What somebody did to a row.
  public enum Kind {
    /// It says something else.
    ALTERED,
    /// It is gone.
    MISSING,
    /// The program did not write it.
    INSERTED
  }

  static Flaw of(Kind kind, long place, UUID event, String reason) {
    return new Flaw(kind, place, event.toString(), reason);
  }

  /// One line for a person.
  public String line() {
    String word =
        switch (kind) {
          case ALTERED -> "was altered";
          case MISSING -> "is missing";
          case INSERTED -> "was inserted";
        };
    String which = place == 0 ? "A row that is not sealed" : "Row " + place + " of the trail";
    return which + (event.isEmpty() ? " " : " (" + event + ") ") + word + ": " + reason + ".";
  }
}
