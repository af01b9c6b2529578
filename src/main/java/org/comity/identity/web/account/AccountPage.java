package org.comity.identity.web.account;

import java.util.List;
import org.comity.identity.Membership;
import org.comity.identity.factor.OwnFactors;
import org.comity.identity.session.OpenSession;
import org.comity.identity.web.passkey.Passkey;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// What is a person's own.
///
/// @param title the page's title
/// @param problems what was wrong with her details
/// @param details name, e-mail and choices
/// @param memberships the bodies she may act for
/// @param keys what she signs in with
/// @param sessions where she is signed in
public record AccountPage(
    String title,
    List<Problem> problems,
    Details details,
    List<Acting> memberships,
    Keys keys,
    List<OpenSession> sessions)
    implements Page {

  /// Name, e-mail and choices, with the zones to choose from.
  public record Details(String name, String email, Membership me, List<String> zones) {}

  /// Her passkeys, and what else she has to prove who she is.
  public record Keys(List<Passkey> passkeys, OwnFactors.Held held) {}

  /// A membership, its body in her language, and whether she acts in it now.
  public record Acting(Membership membership, String body, boolean current) {}

  /// Whether she is signed in elsewhere too.
  public boolean elsewhere() {
    return sessions.size() > 1;
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
