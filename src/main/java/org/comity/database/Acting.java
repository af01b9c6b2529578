package org.comity.database;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// For whom the current work acts, as the database will be told: a role, and for a person the body
/// and the person. Work without it sees no protected row.
///
/// @param role a role of `policy.csv`, or one of the visitors that are no person: `public`, `job`,
///   `sign-in`
/// @param body the body acted for; null for a visitor that is no person
/// @param person the person; null for a visitor that is no person
public record Acting(String role, @Nullable UUID body, @Nullable UUID person) {
  /// The program's own work: start, reminders, sealing.
  public static final Acting JOB = new Acting("job", null, null);

  /// Somebody who is not signed in.
  public static final Acting PUBLIC = new Acting("public", null, null);

  /// The act of signing in, which must find a person before it knows her.
  public static final Acting SIGN_IN = new Acting("sign-in", null, null);

  /// The keeper of sessions, who reads them before anybody is known.
  public static final Acting SESSION = new Acting("session", null, null);

  /// Somebody who followed the link of an invitation, before it is known whose it is.
  public static final Acting ENROLMENT = new Acting("enrolment", null, null);

  private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

  /// For whom the current work acts; empty outside [#call] and [#run].
  public static Optional<Acting> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /// Does the work for this visitor. A transaction that is already open keeps the visitor it began
  /// with.
  public <T extends @Nullable Object> T call(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /// Does the work for this visitor, where it gives nothing back.
  public void run(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }

  /// Does work that may throw for this visitor.
  public <T extends @Nullable Object, X extends Throwable> T attempt(
      ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }
}
