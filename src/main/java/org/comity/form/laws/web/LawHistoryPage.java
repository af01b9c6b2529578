package org.comity.form.laws.web;

import java.util.List;
import org.comity.language.WordDifference.Piece;
import org.comity.shell.Page;

/// Every text of one law, the newest first.
///
/// @param title the page's title
/// @param law address of the law
/// @param versions the texts
public record LawHistoryPage(String title, String law, List<Version> versions) implements Page {
  /// One text, with what changed against the one on which it was written, and its file if it has
  /// one.
  public record Version(
      String heading, String source, List<Piece> pieces, List<LawInWords.Line> files) {}
}
