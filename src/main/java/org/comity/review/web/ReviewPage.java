package org.comity.review.web;

import java.util.List;
import org.comity.form.Progress;
import org.comity.language.Text;
import org.comity.shell.Page;
import org.comity.shell.Status;

/// One review as a list of work: questionnaire by questionnaire, section by section.
///
/// @param title the theme
/// @param eyebrow State, cluster and cycle
/// @param address of the review
/// @param progress of all questionnaires together
/// @param groups one for each questionnaire
/// @param starts when it was opened, written out
/// @param due until when, written out
/// @param submitted whether it is submitted
/// @param submits whether the reader is the one who submits
/// @param colleagues who works on it
/// @param deadline until when, in the time of the seat and in the reader's
/// @param reminders whether the reader gets reminders of the deadline
public record ReviewPage(
    String title,
    String eyebrow,
    String address,
    Progress progress,
    List<Group> groups,
    String starts,
    String due,
    boolean submitted,
    boolean submits,
    List<String> colleagues,
    String deadline,
    Mail reminders)
    implements Page {
  @Override
  public List<String> place() {
    return List.of(eyebrow);
  }

  /// Whether reminders come.
  public enum Mail {
    /// They do not concern the reader, or there is nothing left to remind of.
    NONE,
    /// They come.
    COMES,
    /// The reader wants none.
    MUTED
  }

  /// One questionnaire.
  public record Group(String instrument, Progress progress, List<Line> lines) {}

  /// One section.
  ///
  /// @param title its title
  /// @param answered required questions answered
  /// @param asked required questions asked
  /// @param status how far it is
  /// @param address where it is answered
  public record Line(Text title, int answered, int asked, Status status, String address) {}
}
