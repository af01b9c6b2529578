package org.comity.identity.web.enrol;

import java.util.List;
import org.comity.identity.Role;
import org.comity.identity.factor.CodeOffer;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;

/// Where somebody invited sets what she will sign in with.
///
/// @param title the page's title
/// @param problems what was wrong
/// @param link the path of the link without its language
/// @param who who is invited
/// @param offer the secret for an authenticator; null where the role needs a passkey
public record EnrolPage(
    String title, List<Problem> problems, String link, Who who, @Nullable CodeOffer offer)
    implements Page {
  /// Who is invited.
  ///
  /// @param name how she is called, or wants to be
  /// @param email where the link went; empty for the first administrator
  /// @param typed the address that the first administrator typed
  /// @param role in which role
  public record Who(String name, String email, String typed, Role role) {}

  /// Whether her address is still to be told.
  public boolean addressWanted() {
    return who.email().isEmpty();
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
