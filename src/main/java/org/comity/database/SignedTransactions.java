package org.comity.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/// Transactions whose first statement tells the database for whom they act. Without [Acting] the
/// database is told nothing and shows no protected row.
final class SignedTransactions extends JdbcTransactionManager {
  private static final long serialVersionUID = 1L;

  private final transient ContextSigner signer;
  private final transient DataSource source;
  private final transient Turns turns;

  SignedTransactions(DataSource source, ContextSigner signer, Turns turns) {
    super(source);
    this.source = source;
    this.signer = signer;
    this.turns = turns;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    if (!turns.take()) {
      throw new CannotCreateTransactionException("No connection was free in time");
    }
    try {
      super.doBegin(transaction, definition);
    } catch (RuntimeException e) {
      turns.give();
      throw e;
    }
    signed(transaction);
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    try {
      super.doCleanupAfterCompletion(transaction);
    } finally {
      turns.give();
    }
  }

  private void signed(Object transaction) {
    try {
      Acting.current().ifPresent(this::tell);
    } catch (RuntimeException e) {
      // Else the thread would keep the broken connection and could never begin another transaction.
      doCleanupAfterCompletion(transaction);
      letGo();
      throw e;
    }
  }

  // Where one connection is broken, those that wait beside it are too: the database was away.
  private void letGo() {
    if (source instanceof HikariDataSource pool) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  private void tell(Acting acting) {
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      int pid = connection.unwrap(PGConnection.class).getBackendPID();
      try (PreparedStatement tell =
          connection.prepareStatement("SELECT set_config('comity.context', ?, true)")) {
        tell.setString(1, signer.sign(acting, pid));
        tell.execute();
      }
    } catch (SQLException e) {
      throw new CannotCreateTransactionException("The database could not be told who acts", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
