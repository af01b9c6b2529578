package org.comity.identity.web;

import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.comity.identity.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// What a session remembers: which membership a person signed in with. Everything else is looked up
/// with each request, so that an ended role ends at once.
final class SignedIn extends AbstractAuthenticationToken {
  @Serial private static final long serialVersionUID = 1L;

  private final UUID membership;

  SignedIn(Membership membership) {
    super(List.of());
    this.membership = membership.id();
    setAuthenticated(true);
  }

  UUID membership() {
    return membership;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return membership.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn that && that.membership.equals(membership);
  }

  @Override
  public int hashCode() {
    return membership.hashCode();
  }
}
