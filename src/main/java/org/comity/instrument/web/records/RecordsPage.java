package org.comity.instrument.web.records;

import java.util.List;
import java.util.Optional;
import org.comity.shell.Page;

/// What the secretariat has recorded of one kind, the last first.
///
/// @param title the page's title
/// @param kinds the lists of every kind
/// @param add what is recorded here, with the address of its form
/// @param saved what was just recorded, a sentence; empty if nothing was
/// @param rows everything recorded
/// @param differences where the content files say something else, in sentences
public record RecordsPage(
    String title,
    List<Kind> kinds,
    Add add,
    Optional<String> saved,
    List<Row> rows,
    List<String> differences)
    implements Page {

  /// The list of one kind.
  ///
  /// @param name what the list is
  /// @param address where it is
  /// @param current whether it is this one
  public record Kind(String name, String address, boolean current) {}

  /// What can be recorded.
  ///
  /// @param label what the button says
  /// @param address the form
  /// @param empty what is recorded here, said while nothing is
  public record Add(String label, String address, String empty) {}

  /// One record.
  ///
  /// @param id its identifier
  /// @param heading of what
  /// @param what what was recorded
  /// @param source where it is from and as at when
  /// @param recorded when and by whom it was recorded
  /// @param undoing the address where it is undone
  /// @param undone why and when it was undone; empty while it was not
  /// @param replaced whether a later record has taken its place
  public record Row(
      String id,
      String heading,
      String what,
      String source,
      String recorded,
      String undoing,
      Optional<String> undone,
      boolean replaced) {}
}
