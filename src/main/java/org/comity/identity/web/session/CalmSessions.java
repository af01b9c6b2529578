package org.comity.identity.web.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// The sessions in the database, each of them calm.
///
/// @param <S> the session that is stored
final class CalmSessions<S extends Session> implements SessionRepository<CalmSession<S>> {
  private final SessionRepository<S> stored;

  CalmSessions(SessionRepository<S> stored) {
    this.stored = stored;
  }

  @Override
  public CalmSession<S> createSession() {
    return new CalmSession<>(stored.createSession());
  }

  @Override
  public void save(CalmSession<S> session) {
    stored.save(session.inner());
  }

  @Override
  public @Nullable CalmSession<S> findById(String id) {
    S found = stored.findById(id);
    return found == null ? null : new CalmSession<>(found);
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }
}
