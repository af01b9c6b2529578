package org.comity.identity.web.session;

import org.comity.database.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads and writes sessions as the keeper of sessions, in transactions of their own; only the
/// look-up of who signed in takes them into its own, for it needs session and membership together.
final class SessionTransactions implements TransactionOperations {
  private final TransactionTemplate own;
  private final TransactionTemplate joined;

  SessionTransactions(PlatformTransactionManager manager) {
    own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    joined = new TransactionTemplate(manager);
    joined.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
    return signingIn() ? joined.execute(work) : Acting.SESSION.call(() -> own.execute(work));
  }

  private static boolean signingIn() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && Acting.current().filter(Acting.SIGN_IN::equals).isPresent();
  }
}
