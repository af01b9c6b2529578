package org.comity.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.database.ContextSigner;
import org.comity.database.DatabaseAddress;
import org.comity.testing.TestServer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A trail in a database of its own, in which acts are recorded and sealed by hand, and which the
/// administrator of the database can forge.
final class SealedTrail implements AutoCloseable {
  private static final Acting SOMEBODY = new Acting("expert", new UUID(1, 2), new UUID(3, 4));

  private final DatabaseAddress address = TestServer.migrated();
  private final AnnotationConfigApplicationContext beans = beans(address);
  private final Connection forger = forger();

  /// Records so many acts of an expert, each in a transaction of its own.
  SealedTrail acts(int count) {
    for (int i = 0; i < count; i++) {
      int number = i;
      SOMEBODY.run(
          () ->
              beans
                  .getBean(Trail.class)
                  .recordAlone("save-answer", "sheet/" + number, Map.of("version", "1")));
    }
    return this;
  }

  int seal() {
    return Acting.JOB.call(beans.getBean(Seals.class)::seal);
  }

  SignedHead head() {
    return Acting.JOB.call(beans.getBean(Seals.class)::head).orElseThrow();
  }

  Verdict verdict() {
    return verdict(Optional.empty());
  }

  Verdict verdict(Optional<SignedHead> kept) {
    return Acting.JOB.call(() -> beans.getBean(Verification.class).verify(kept));
  }

  Flaw flaw() {
    return switch (verdict()) {
      case Verdict.Broken(var flaw) -> flaw;
      case Verdict other -> throw new AssertionError("Found nothing: " + other);
    };
  }

  boolean erase(UUID event) {
    return Acting.JOB.call(() -> beans.getBean(Trail.class).erase(event));
  }

  /// Does work in one transaction of the expert.
  void inOneTransaction(Runnable work) {
    SOMEBODY.run(
        () ->
            new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> work.run()));
  }

  void record(String act) {
    beans.getBean(Trail.class).record(act, "sheet/late", Map.of());
  }

  /// The event at a place, counted from 1.
  UUID event(int place) {
    return UUID.fromString(ask("SELECT event::text FROM audit.leaf WHERE place = " + (place - 1)));
  }

  /// Forges as the administrator, whom no trigger and no foreign key stops.
  void forge(String... statements) {
    try (Statement statement = forger.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Tries a statement as the role of the program or as the owner of the tables.
  void attempt(String role, String sql) throws SQLException {
    try (Connection connection = administrator();
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE " + role);
      statement.execute(sql);
    }
  }

  String ask(String sql) {
    try (Statement statement = forger.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Connection administrator() throws SQLException {
    String name = address.url().replaceFirst(".*/", "");
    return TestServer.administrator().database(name).connect();
  }

  private Connection forger() {
    try {
      Connection connection = administrator();
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET session_replication_role = replica");
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    forger.close();
    beans.close();
  }

  private static AnnotationConfigApplicationContext beans(DatabaseAddress address) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(DatabaseAddress.class, () -> address);
    context.registerBean(ContextSigner.class, TestServer::signer);
    context.registerBean(AuditKey.class, TestServer::auditKey);
    var scanner = new ClassPathBeanDefinitionScanner(context);
    scanner.addExcludeFilter(new AssignableTypeFilter(Sealer.class));
    scanner.scan("org.comity.database", "org.comity.audit");
    context.refresh();
    return context;
  }
}
