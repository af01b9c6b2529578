package org.comity.directory.in.web;

import java.util.List;
import java.util.Map;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// A file was not done, because of one of its changes.
///
/// @param title the page's title
/// @param problems what stands in the way
/// @param offer what can be done once that is put right
public record ApplyPage(String title, List<Problem> problems, Offered offer) implements Page {
  /// Keeps the list unchangeable.
  public ApplyPage {
    problems = List.copyOf(problems);
  }

  /// What can be done at once.
  ///
  /// @param fields the changes, as hidden fields
  /// @param words what the button says
  /// @param source on whose word, as typed
  public record Offered(Map<String, String> fields, String words, String source) {
    /// Whether there is nothing to do.
    public boolean empty() {
      return fields.isEmpty();
    }
  }

  @Override
  public int status() {
    return 422;
  }

  @Override
  public String template() {
    return "org/comity/directory/in/web/apply.jte";
  }
}
