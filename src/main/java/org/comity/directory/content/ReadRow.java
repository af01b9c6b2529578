package org.comity.directory.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A row as it stands in its file, so that the database can keep when it changed.
///
/// @param kind the table, such as `designations`
/// @param id its lasting identifier
/// @param cells what is filled in, by the name of the column
public record ReadRow(String kind, String id, Map<String, String> cells) {
  /// Keeps the cells unchangeable and in order.
  public ReadRow {
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
  }
}
