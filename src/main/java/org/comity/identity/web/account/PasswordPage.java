package org.comity.identity.web.account;

import java.util.List;
import org.comity.identity.factor.CodeOffer;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Where a person sets a password and an authenticator.
///
/// @param title the page's title
/// @param problems what was wrong
/// @param offer the secret to set up the authenticator with
public record PasswordPage(String title, List<Problem> problems, CodeOffer offer) implements Page {
  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
