package org.comity.review.web.submission;

import java.util.List;
import org.comity.form.web.Field;
import org.comity.form.web.Prose;
import org.comity.language.Text;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Every answer on one page, before it is submitted.
///
/// @param title the page's title
/// @param eyebrow State, cluster and cycle
/// @param review address of the review
/// @param problems what stops the submission, each with the address of its field
/// @param groups the answers, section by section
/// @param submits whether the reader is the one who submits
/// @param refused whether a submission was just refused
public record CheckPage(
    String title,
    String eyebrow,
    String review,
    List<Problem> problems,
    List<Group> groups,
    boolean submits,
    boolean refused)
    implements Page {
  @Override
  public List<String> place() {
    return List.of(eyebrow);
  }

  /// The answers of one section.
  public record Group(String instrument, Text section, String address, List<Line> lines) {}

  /// One question with its answer.
  ///
  /// @param number its number
  /// @param text its words
  /// @param answer the answer
  /// @param notes what is missing or advised
  /// @param address where it is changed
  public record Line(
      String number, Text text, Prose answer, List<Field.Note> notes, String address) {}

  @Override
  public int status() {
    return refused ? 422 : 200;
  }
}
