package org.comity.discussion.web;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// A discussion is begun.
///
/// @param title the page's title
/// @param thing what it will stand on
/// @param address the page of that
/// @param form the form
/// @param problems what has to be put right
public record BeginPage(
    String title, String thing, String address, BeginForm form, List<Problem> problems)
    implements Page {
  @Override
  public List<String> place() {
    return List.of(thing);
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
