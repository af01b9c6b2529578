package org.comity.discussion.web;

import java.util.List;
import org.comity.shell.Problem;

/// The fields in which somebody says something, as they were typed.
///
/// @param key marks what is sent
/// @param words what she says
/// @param parties who can be asked to act next
/// @param next who is chosen; empty for nobody
/// @param due until when
/// @param problems what has to be put right
public record SayForm(
    String key,
    String words,
    List<Choice> parties,
    String next,
    String due,
    List<Problem> problems) {
  /// What is wrong in a field; empty for nothing.
  public String problem(String field) {
    return problems.stream()
        .filter(each -> each.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }

  /// Whether a field has to be put right.
  public boolean wrong(String field) {
    return !problem(field).isEmpty();
  }
}
