package org.comity.instrument.web.records;

import java.util.List;
import java.util.Optional;
import org.comity.shell.Page;

/// What the secretariat has recorded, the last first.
///
/// @param title the page's title
/// @param saved what was just recorded, a sentence; empty if nothing was
/// @param rows everything recorded
/// @param differences where the content files say something else, in sentences
public record RecordsPage(
    String title, Optional<String> saved, List<Row> rows, List<String> differences)
    implements Page {

  /// One correction.
  ///
  /// @param id its identifier
  /// @param state the State's name
  /// @param treaty the treaty's short name
  /// @param what kind and day
  /// @param source where it is from and as at when
  /// @param recorded when it was recorded
  /// @param undone why and when it was undone; empty while it holds
  public record Row(
      String id,
      String state,
      String treaty,
      String what,
      String source,
      String recorded,
      Optional<String> undone) {}
}
