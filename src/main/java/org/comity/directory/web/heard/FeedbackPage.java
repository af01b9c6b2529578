package org.comity.directory.web.heard;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// What was told of an entry, before the reader who told it, or of all entries, before their State.
///
/// @param title the page's title
/// @param lead what is done here
/// @param back the address of the page it belongs to
/// @param backWords the name of that page
/// @param tell where the reader's words are sent; empty before the State
/// @param typed what was typed
/// @param saved whether something was just told or answered
/// @param rows what was told, the last first
/// @param problems what has to be put right
public record FeedbackPage(
    String title,
    String lead,
    String back,
    String backWords,
    String tell,
    String typed,
    boolean saved,
    List<Row> rows,
    List<Problem> problems)
    implements Page {

  /// Something that was told.
  ///
  /// @param id its identifier
  /// @param heading of which entry, or by a reader of which State
  /// @param words what was told
  /// @param told when
  /// @param status open, answered or closed, in words
  /// @param answer what the State answered; empty for nothing
  /// @param open whether the reader of this page answers it
  public record Row(
      String id,
      String heading,
      String words,
      String told,
      String status,
      String answer,
      boolean open) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
