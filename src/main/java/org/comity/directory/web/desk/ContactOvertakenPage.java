package org.comity.directory.web.desk;

import java.util.List;
import java.util.Map;
import org.comity.shell.Page;

/// Two persons of a State have changed the same point of contact: both stand side by side, and
/// neither is lost.
///
/// @param title the page's title
/// @param authority the name of the authority
/// @param address where the form is sent
/// @param rows the fields in which the two differ
/// @param kept what was typed, field by field of the form, based on what stands now
public record ContactOvertakenPage(
    String title, String authority, String address, List<Row> rows, Map<String, String> kept)
    implements Page {

  /// A field in which the two differ.
  public record Row(String label, String theirs, String mine) {}

  @Override
  public int status() {
    return 409;
  }
}
