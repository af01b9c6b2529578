package org.comity.directory.web.desk;

import java.util.List;
import java.util.Optional;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The form by which a State corrects how an authority is reached.
///
/// @param title the page's title
/// @param authority the name of the authority
/// @param address where the form is sent
/// @param base the last record that the editor has seen
/// @param atOnce the fields that hold at once
/// @param days the hours, day by day
/// @param always whether somebody is there day and night
/// @param waiting the fields that wait for a second person
/// @param source on whose word
/// @param pending what waits already, in sentences
/// @param problems what has to be put right
public record ContactFormPage(
    String title,
    String authority,
    String address,
    String base,
    List<Field> atOnce,
    List<Field> days,
    boolean always,
    List<Field> waiting,
    Field source,
    List<String> pending,
    List<Problem> problems)
    implements Page {

  /// A field of the form.
  ///
  /// @param id its name and the id of its control
  /// @param label what it is
  /// @param hint how it is written; empty for none
  /// @param value what stands in it
  /// @param rows how many lines it shows
  /// @param wrong what is wrong with it; empty if nothing is
  public record Field(
      String id, String label, String hint, String value, int rows, Optional<String> wrong) {}

  @Override
  public List<String> place() {
    return List.of(authority);
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
