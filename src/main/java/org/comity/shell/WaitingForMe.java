package org.comity.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A room's contribution to the start page: what waits for the visitor.
public interface WaitingForMe {
  /// The things that wait, the most urgent first, for the person who is signed in.
  List<Waiting> waiting();

  /// One thing to do.
  ///
  /// @param title what it is, in the reader's language
  /// @param detail one sentence on where it stands
  /// @param action what the button says
  /// @param address where it is done
  /// @param due until when; null if there is no date
  record Waiting(
      String title, String detail, String action, String address, @Nullable LocalDate due) {}
}
