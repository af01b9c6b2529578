package org.comity.identity.web.session;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// The person of a request as the framework knows her: her sign-in and nothing else.
public final class SignedIn extends AbstractAuthenticationToken {
  @Serial private static final long serialVersionUID = 1L;

  private final transient SignIn signIn;

  /// Of a session that was begun, or of a token that was shown.
  public SignedIn(SignIn signIn) {
    super(List.of());
    this.signIn = signIn;
    setAuthenticated(true);
  }

  /// Who, when and by what.
  public SignIn signIn() {
    return signIn;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return signIn.person().toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn that && that.signIn.equals(signIn);
  }

  @Override
  public int hashCode() {
    return signIn.hashCode();
  }
}
