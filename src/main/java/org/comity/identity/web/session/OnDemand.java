package org.comity.identity.web.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/// A context that is read when somebody asks for it, so that a page open to all reads no session.
final class OnDemand implements DeferredSecurityContext {
  private final Supplier<SecurityContext> read;
  private @Nullable SecurityContext context;

  OnDemand(Supplier<SecurityContext> read) {
    this.read = read;
  }

  @Override
  public SecurityContext get() {
    SecurityContext known = context;
    if (known == null) {
      known = read.get();
      context = known;
    }
    return known;
  }

  @Override
  public boolean isGenerated() {
    return get().getAuthentication() == null;
  }
}
