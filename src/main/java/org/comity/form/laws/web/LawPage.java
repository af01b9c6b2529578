package org.comity.form.laws.web;

import java.util.List;
import org.comity.form.laws.CitingPages.CitingPage;
import org.comity.form.laws.LawText;
import org.comity.shell.Page;

/// One law: what the library says of it, where it is cited, and the form to correct it.
///
/// @param title the page's title
/// @param law what the library says
/// @param facts the same in lines, each under its name
/// @param saved the version and by whom and when it was saved, in a sentence
/// @param cited the answers that show it, on sheets on which the reader works
/// @param form the form to correct it
/// @param writes whether the reader may
public record LawPage(
    String title,
    LawText law,
    List<LawInWords.Line> facts,
    String saved,
    List<CitingPage> cited,
    LawForm form,
    boolean writes)
    implements Page {
  @Override
  public int status() {
    return form.problems().isEmpty() ? 200 : 422;
  }

  /// Where the page is.
  public String address() {
    return "/laws/" + form.id();
  }

  /// How many answers a correction changes; a submitted one keeps the law as it was.
  public long changing() {
    return cited.stream().filter(page -> !page.submitted()).count();
  }
}
