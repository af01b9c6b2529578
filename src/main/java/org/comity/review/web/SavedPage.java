package org.comity.review.web;

import java.util.List;
import org.comity.form.Progress;
import org.comity.form.web.Field;
import org.comity.shell.Page;
import org.jspecify.annotations.Nullable;

/// What changes on a section page after one answer was saved in the background: the saved line and
/// margin of the field, the fields that opened or closed, the progress.
///
/// @param title not shown
/// @param status 200, 409 after a conflict, 422 where the answer could not be taken
/// @param field the field that was sent
/// @param others the fields whose being asked changed
/// @param progress how far the section is
/// @param conflict address of the page with both texts; null if there is no conflict
/// @param save where fields are saved
/// @param questions where the questions have their pages
public record SavedPage(
    String title,
    int status,
    Field field,
    List<Field> others,
    Progress progress,
    @Nullable String conflict,
    String save,
    String questions)
    implements Page {
  /// The page of a question.
  public String question(Field shown) {
    return Addresses.question(questions, shown.address());
  }
}
