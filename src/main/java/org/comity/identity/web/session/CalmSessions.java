package org.comity.identity.web.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// The sessions in the database, each of them calm.
///
/// @param <S> the session that is stored
final class CalmSessions<S extends Session> implements SessionRepository<CalmSession<S>> {
  private final SessionRepository<S> stored;

  // Spring asks right after a save, in the same request, whether the session is still there.
  @SuppressWarnings("ThreadLocalUsage") // One repository serves the whole program.
  private final ThreadLocal<@Nullable CalmSession<S>> saved = new ThreadLocal<>();

  CalmSessions(SessionRepository<S> stored) {
    this.stored = stored;
  }

  @Override
  public CalmSession<S> createSession() {
    return new CalmSession<>(stored.createSession(), true);
  }

  @Override
  public void save(CalmSession<S> session) {
    stored.save(session.inner());
    if (!session.created()) {
      saved.set(session);
    }
  }

  @Override
  public @Nullable CalmSession<S> findById(String id) {
    CalmSession<S> known = saved.get();
    saved.remove();
    if (known != null && known.getId().equals(id)) {
      return known;
    }
    S found = stored.findById(id);
    return found == null ? null : new CalmSession<>(found, false);
  }

  /// Forgets what this thread saved.
  void forget() {
    saved.remove();
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }
}
