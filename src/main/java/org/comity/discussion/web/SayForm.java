package org.comity.discussion.web;

import java.util.List;

/// The fields in which somebody says something, as they were typed.
///
/// @param key marks what is sent
/// @param words what she says
/// @param parties who can be asked to act next
/// @param next who is chosen; empty for nobody
/// @param due until when
/// @param problems the ids of the fields that have to be put right
public record SayForm(
    String key,
    String words,
    List<Choice> parties,
    String next,
    String due,
    List<String> problems) {
  /// Whether a field has to be put right.
  public boolean wrong(String field) {
    return problems.contains(field);
  }
}
