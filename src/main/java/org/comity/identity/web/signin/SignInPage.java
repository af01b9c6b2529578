package org.comity.identity.web.signin;

import java.util.List;
import org.comity.identity.RehearsalAccounts.Invented;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Where one signs in: with a passkey, with e-mail, password and code, or, in a rehearsal, with one
/// click.
///
/// @param title the page's title
/// @param email what was typed before
/// @param status 200, 422 for a refusal, 429 for too many attempts
/// @param problems what was wrong
/// @param groups the invented persons by body; empty outside a rehearsal
public record SignInPage(
    String title, String email, int status, List<Problem> problems, List<Group> groups)
    implements Page {
  /// The invented persons of one body.
  public record Group(String body, List<Invented> persons) {}

  /// Whether the code may be left out because the account is invented.
  public boolean codeOptional() {
    return !groups.isEmpty();
  }
}
