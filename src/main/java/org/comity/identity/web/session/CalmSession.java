package org.comity.identity.web.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/// A session that notes its use once a minute and not with every page, which would cost each page a
/// write to disk.
///
/// @param <S> the session it stands for
final class CalmSession<S extends Session> implements Session {
  private static final Duration STEP = Duration.ofMinutes(1);

  private final S session;
  private final boolean created;

  /// Stands for a session.
  ///
  /// @param created whether this request made it, so that no browser has brought it yet
  CalmSession(S session, boolean created) {
    this.session = session;
    this.created = created;
  }

  boolean created() {
    return created;
  }

  S inner() {
    return session;
  }

  @Override
  public void setLastAccessedTime(Instant now) {
    if (now.isAfter(session.getLastAccessedTime().plus(STEP))) {
      session.setLastAccessedTime(now);
    }
  }

  @Override
  public String getId() {
    return session.getId();
  }

  @Override
  public String changeSessionId() {
    return session.changeSessionId();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // So says the interface.
  public <T> @Nullable T getAttribute(String name) {
    return session.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return session.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    session.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    session.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return session.getCreationTime();
  }

  @Override
  public Instant getLastAccessedTime() {
    return session.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    session.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return session.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return session.isExpired();
  }
}
