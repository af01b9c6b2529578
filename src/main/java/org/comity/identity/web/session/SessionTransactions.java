package org.comity.identity.web.session;

import org.comity.database.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads and writes sessions as the keeper of sessions, in transactions of their own.
final class SessionTransactions implements TransactionOperations {
  private final TransactionTemplate own;

  SessionTransactions(PlatformTransactionManager manager) {
    own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
    return Acting.SESSION.call(() -> own.execute(work));
  }
}
