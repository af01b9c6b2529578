package org.comity.request.web.closed;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The form with which a case file is encrypted.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param problems what has to be put right
public record ClosedCasePage(String title, String reference, String draft, List<Problem> problems)
    implements Page {
  /// Takes the problems in order.
  public ClosedCasePage {
    problems = List.copyOf(problems);
  }

  /// What is wrong with a field; empty for nothing.
  public String wrong(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse("");
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
