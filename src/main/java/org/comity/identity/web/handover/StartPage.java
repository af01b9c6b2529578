package org.comity.identity.web.handover;

import java.util.List;
import java.util.Optional;
import org.comity.identity.people.Handover;
import org.comity.identity.people.StartHandover;
import org.comity.language.Language;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The form by which a hand-over is started.
///
/// @param title the page's title
/// @param state the name of the State
/// @param lead what happens then, in sentences
/// @param by in which part the reader starts it
/// @param heirs who can be named
/// @param typed what was typed
/// @param problems what is wrong with it
public record StartPage(
    String title,
    String state,
    String lead,
    Handover.By by,
    List<Heir> heirs,
    StartHandover typed,
    List<Problem> problems)
    implements Page {

  /// Somebody who can be named.
  ///
  /// @param membership the membership
  /// @param words her name and role
  public record Heir(String membership, String words) {}

  /// The languages in which somebody new can read.
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /// Whether somebody new can be invited.
  public boolean invites() {
    return by != Handover.By.SECOND;
  }

  /// Whether it rests on a note verbale.
  public boolean verbale() {
    return by == Handover.By.SECRETARIAT;
  }

  /// What is wrong with a field; empty for nothing.
  public Optional<String> wrong(String field) {
    return problems.stream()
        .filter(each -> each.field().equals(field))
        .map(Problem::message)
        .findFirst();
  }

  @Override
  public List<String> place() {
    return List.of(state);
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
