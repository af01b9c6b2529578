package org.comity.request.web.links;

import java.util.List;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// What of a draft is taken over into a copy.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param take what can be taken over
/// @param problems what has to be put right
public record CopyPage(
    String title, String reference, String draft, Input.Ticks take, List<Problem> problems)
    implements Page {
  /// Takes the problems in order.
  public CopyPage {
    problems = List.copyOf(problems);
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
