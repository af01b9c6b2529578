package org.comity.identity.web.account;

import java.util.List;
import org.comity.identity.token.AccessToken;
import org.comity.identity.token.TokenScope;
import org.comity.shell.Page;

/// A person's access tokens, and the one just made, shown once.
///
/// @param title the page's title
/// @param made the token just made; empty if none was
/// @param tokens those that are not revoked
public record TokenPage(String title, String made, List<AccessToken> tokens) implements Page {
  /// What a token may be allowed.
  public List<TokenScope> scopes() {
    return List.of(TokenScope.values());
  }
}
