package org.comity.review.web;

import java.util.List;
import org.comity.form.web.Prose;
import org.comity.language.Text;
import org.comity.shell.Page;

/// Every text of one answer, the newest first.
///
/// @param title the page's title
/// @param place questionnaire and review
/// @param question the question
/// @param page address of its page
/// @param versions the texts
public record HistoryPage(
    String title, List<String> place, Text question, String page, List<Version> versions)
    implements Page {
  /// One text, with what changed against the one on which it was written.
  public record Version(String heading, String source, boolean stood, Prose prose) {}
}
