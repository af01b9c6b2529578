package org.comity.directory.in;

import java.util.List;
import org.comity.document.table.Trouble;

/// What a file would change, or why it is not read.
public sealed interface Preview {

  /// The file is not read.
  ///
  /// @param trouble why
  /// @param line where, from 1; 0 where that is not one line
  record Unreadable(Trouble trouble, int line) implements Preview {}

  /// No column is one of ours.
  record NoColumns() implements Preview {}

  /// A file that is neither a table nor one contact card.
  record NotOneCard() implements Preview {}

  /// What it would change.
  ///
  /// @param rows row by row
  /// @param ignored columns and parts of a card that are read over
  record Shown(List<ImportRow> rows, List<String> ignored) implements Preview {
    /// Keeps the lists unchangeable.
    public Shown {
      rows = List.copyOf(rows);
      ignored = List.copyOf(ignored);
    }
  }
}
