package org.comity.form.laws.web;

import java.util.List;
import org.comity.language.WordDifference.Piece;
import org.comity.shell.Page;

/// Two texts for one law, after two people changed it.
///
/// @param title the page's title
/// @param mine the reader's text against the version on which both are built
/// @param theirs the text that stands, likewise
/// @param by who saved what stands
/// @param source its version and time
/// @param form the reader's text, to be saved over theirs as it is or joined with theirs
public record LawConflictPage(
    String title, List<Piece> mine, List<Piece> theirs, String by, String source, LawForm form)
    implements Page {
  @Override
  public int status() {
    return 409;
  }
}
