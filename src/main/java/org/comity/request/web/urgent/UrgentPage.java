package org.comity.request.web.urgent;

import java.util.List;
import java.util.Optional;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Twelve questions for somebody who has to have data preserved tonight.
///
/// @param title the page's title
/// @param fields the questions
/// @param problems what has to be put right
public record UrgentPage(String title, List<Field> fields, List<Problem> problems) implements Page {

  /// A question.
  ///
  /// @param input its control
  /// @param hint how it is answered
  /// @param wrong what is wrong with it; empty if nothing is
  public record Field(Input input, String hint, Optional<String> wrong) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
