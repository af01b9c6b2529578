package org.comity.access;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DatabaseAddress;
import org.comity.identity.CurrentMembership;
import org.comity.language.Words;
import org.comity.testing.TestServer;
import org.comity.vault.Vault;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The services of all rooms on one database, without pages.
final class Beans {
  private static final Pattern NOT =
      Pattern.compile(
          "org\\.comity\\.(.*\\.web\\..*|[A-Z].*|testing\\..*|.*Sealer|.*Test.*|review\\.Prep.*)");

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  Beans(DatabaseAddress address) {
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(DatabaseAddress.class, () -> address);
    context.registerBean(Words.class, Words::new);
    context.registerBean(
        TransactionTemplate.class,
        () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
    context.registerBean(Vault.class, () -> new Vault(TestServer.keyFile()));
    // Who acts is told to each call here, and no request is served.
    context.registerBean(CurrentMembership.class, () -> Optional::empty);
    context.registerBean(AuditKey.class, TestServer::auditKey);
    context.registerBean(ContextSigner.class, TestServer::signer);
    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    var scanner = new ClassPathBeanDefinitionScanner(context);
    scanner.addExcludeFilter(new RegexPatternTypeFilter(NOT));
    scanner.getBeanDefinitionDefaults().setLazyInit(true);
    scanner.scan("org.comity");
    context.refresh();
    context.registerShutdownHook();
  }

  <T> T find(Class<T> type) {
    return context.getBean(type);
  }
}
