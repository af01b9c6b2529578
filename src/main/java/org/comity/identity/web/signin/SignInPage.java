package org.comity.identity.web.signin;

import java.util.List;
import org.comity.identity.RehearsalAccounts.Invented;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Where one signs in: with e-mail and password, or, in a rehearsal, with one click.
///
/// @param title the page's title
/// @param email what was typed before
/// @param problems what was wrong with it
/// @param groups the invented persons by body; empty outside a rehearsal
public record SignInPage(String title, String email, List<Problem> problems, List<Group> groups)
    implements Page {
  /// The invented persons of one body.
  public record Group(String body, List<Invented> persons) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
