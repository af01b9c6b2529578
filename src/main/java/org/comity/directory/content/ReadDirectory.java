package org.comity.directory.content;

import java.util.List;
import org.comity.directory.Entries;

/// What was read at the start.
///
/// @param entries the directory
/// @param rows the rows it was made from
public record ReadDirectory(Entries entries, List<ReadRow> rows) {
  /// Keeps the rows unchangeable.
  public ReadDirectory {
    rows = List.copyOf(rows);
  }
}
