package org.comity.identity.web.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.comity.identity.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/// How sessions are kept: as JSON in the schema of this room, under a random id of 216 bits, in a
/// cookie that no script reads and no other site sends along.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
    tableName = "identity.session",
    maxInactiveIntervalInSeconds = 60 * 60,
    cleanupCron = "0 */10 * * * *")
class SessionConfiguration {
  private static final int ID_BYTES = 27;

  // Not for those who ask for transactions without saying which.
  @Bean(defaultCandidate = false)
  TransactionOperations springSessionTransactionOperations(PlatformTransactionManager manager) {
    return new SessionTransactions(manager);
  }

  @Bean(defaultCandidate = false)
  ConversionService springSessionConversionService() {
    return new SessionJson();
  }

  @Bean
  @Primary
  CalmSessions<?> calmSessions(JdbcIndexedSessionRepository stored) {
    return new CalmSessions<>(stored);
  }

  @Bean
  IndexResolver<Session> sessionsByPerson() {
    return session ->
        Optional.ofNullable((SignIn) session.getAttribute(SessionContexts.SIGN_IN))
            .map(
                signIn ->
                    Map.of(
                        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                        signIn.person().toString()))
            .orElseGet(Map::of);
  }

  @Bean
  SessionIdGenerator sessionIds() {
    var random = new SecureRandom();
    return () -> {
      byte[] id = new byte[ID_BYTES];
      random.nextBytes(id);
      return Base64.getUrlEncoder().encodeToString(id);
    };
  }

  @Bean
  CookieSerializer sessionCookie(Site site) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(site.cookie("session"));
    cookie.setCookiePath("/");
    cookie.setUseSecureCookie(site.secure());
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setUseBase64Encoding(false);
    return cookie;
  }
}
