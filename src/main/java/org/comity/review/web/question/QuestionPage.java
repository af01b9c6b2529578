package org.comity.review.web.question;

import java.util.List;
import org.comity.discussion.web.DiscussionPart;
import org.comity.form.AnswerType;
import org.comity.form.web.Field;
import org.comity.form.web.LawOption;
import org.comity.form.web.Prose;
import org.comity.language.Text;
import org.comity.shell.Frame;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;

/// One question, to be answered.
///
/// @param title the page's title
/// @param place questionnaire and review
/// @param instrument its name
/// @param sectionTitle the title of its section
/// @param review address of the review
/// @param section address of the question within its section
/// @param save where a script saves
/// @param here address of this page
/// @param previous the question asked before it; null for the first
/// @param next the question asked after it; null for the last
/// @param field the question
/// @param asked whether it is asked as the answers stand
/// @param writes whether the reader may write here
/// @param reads how the saved answer reads; null where the field itself shows it
/// @param laws what a field for laws offers; empty for any other
/// @param talk the discussions of the question
/// @param present who else has the section open, in a sentence; empty for nobody
public record QuestionPage(
    String title,
    List<String> place,
    String instrument,
    Text sectionTitle,
    String review,
    String section,
    String save,
    String here,
    @Nullable Neighbour previous,
    @Nullable Neighbour next,
    Field field,
    boolean asked,
    boolean writes,
    @Nullable Prose reads,
    List<LawOption> laws,
    DiscussionPart talk,
    String present)
    implements Page {

  /// Another question.
  ///
  /// @param number its number
  /// @param address its page
  public record Neighbour(String number, String address) {}

  @Override
  public int status() {
    return problems().isEmpty() ? 200 : 422;
  }

  /// Whether files can be sent along.
  public boolean uploads() {
    return field.question().type() instanceof AnswerType.Files && asked && writes;
  }

  /// Where the form is sent: a form with files carries its guard in the address, for it is checked
  /// before the form is read.
  public String action(Frame frame) {
    Frame.Token token = frame.token();
    return uploads() ? here + "/files?" + token.name() + "=" + token.value() : here;
  }

  /// What could not be taken.
  public List<Problem> problems() {
    return field.problems();
  }
}
