package org.comity.review.web;

import java.util.List;
import org.comity.form.Progress;
import org.comity.form.web.Field;
import org.comity.form.web.LawOption;
import org.comity.language.Text;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.comity.shell.Status;
import org.jspecify.annotations.Nullable;

/// The questions of one section, to be answered.
///
/// @param title the page's title
/// @param place questionnaire and review
/// @param heading the section's title
/// @param instrument its name
/// @param review address of the review
/// @param here address of this page
/// @param questions where the questions have their pages
/// @param next address of the next section; null after the last
/// @param progress how far the section is
/// @param fields the questions in order, asked or not
/// @param writes whether the reader may write here
/// @param problems what could not be taken
/// @param sections all sections of the questionnaire
/// @param laws what the fields for laws offer; empty where there is no such field
/// @param present who else has the section open, in a sentence; empty for nobody
public record SectionPage(
    String title,
    List<String> place,
    Text heading,
    String instrument,
    String review,
    String here,
    String questions,
    @Nullable String next,
    Progress progress,
    List<Field> fields,
    boolean writes,
    List<Problem> problems,
    List<Step> sections,
    List<LawOption> laws,
    String present)
    implements Page {

  /// One section in the list beside.
  public record Step(Text title, String address, boolean current, Status status) {}

  /// The page of a question.
  public String question(Field field) {
    return Addresses.question(questions, field.address());
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
