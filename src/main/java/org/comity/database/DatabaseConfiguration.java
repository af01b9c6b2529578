package org.comity.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The pool and its transactions, on the address that the start of the program has prepared.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {
  private static final int CONNECTIONS = 10;

  // Nobody waits longer for a database that is away: for a connection, for a server that takes one,
  // and for an answer on one.
  private static final int WAIT_MILLISECONDS = 6_000;
  private static final String CONNECT_SECONDS = "3";
  private static final String ANSWER_SECONDS = "10";

  // A connection holds some 10 MB on the server: those that nobody needs are closed soon.
  private static final int REST_MILLISECONDS = 15_000;
  private static final String LOOK = "com.zaxxer.hikari.housekeeping.periodMs";
  private static final String LOOK_MILLISECONDS = "10000";

  @Bean
  @ConditionalOnMissingBean
  DataSource dataSource(DatabaseAddress address) {
    System.setProperty(LOOK, LOOK_MILLISECONDS);
    var pool = new HikariDataSource();
    pool.setJdbcUrl(address.url());
    pool.setUsername(address.user());
    pool.setPassword(address.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(2);
    pool.setIdleTimeout(REST_MILLISECONDS);
    pool.setConnectionTimeout(WAIT_MILLISECONDS);
    pool.setValidationTimeout(WAIT_MILLISECONDS / 4);
    pool.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
    // The policies of the rows make plans long to find; one for all values is as good.
    pool.addDataSourceProperty("prepareThreshold", "1");
    pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
    pool.addDataSourceProperty("socketTimeout", ANSWER_SECONDS);
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "comity");
    return pool;
  }

  // Before the transaction begins, and a bean of the infrastructure, so that proxies see it.
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor requirements() {
    var advisor =
        new DefaultPointcutAdvisor(
            AnnotationMatchingPointcut.forMethodAnnotation(Requires.class), new RequiresDoor());
    advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return advisor;
  }

  @Bean
  JdbcClient jdbcClient(DataSource source) {
    return JdbcClient.create(source);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source, ContextSigner signer) {
    var turns = new Turns(CONNECTIONS, Duration.ofMillis(WAIT_MILLISECONDS));
    return new SignedTransactions(source, signer, turns);
  }
}
