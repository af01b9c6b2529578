package org.comity.testing;

import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DatabaseAddress;
import org.comity.vault.KeyRing;
import org.comity.vault.Vault;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// What the start of the program gives to the whole of it, for tests that run the whole of it: a
/// database of its own, its signer and the clock. The periodic work is not done by itself: a test
/// that is about it does it, and none is disturbed by it while it moves the clock.
public final class ProgramBeans
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var beans = (GenericApplicationContext) context;
    beans.addBeanFactoryPostProcessor(parts -> withoutSchedule((BeanDefinitionRegistry) parts));
    beans.registerBean(MovableClock.class, MovableClock::new, clock -> clock.setPrimary(true));
    beans.registerBean(DatabaseAddress.class, TestServer::migrated);
    beans.registerBean(Vault.class, () -> vault(beans));
    beans.registerBean(AuditKey.class, TestServer::auditKey);
    beans.registerBean(ContextSigner.class, TestServer::signer);
  }

  private static void withoutSchedule(BeanDefinitionRegistry parts) {
    if (parts.containsBeanDefinition("schedule")) {
      parts.removeBeanDefinition("schedule");
    }
  }

  private static Vault vault(GenericApplicationContext beans) {
    return new Vault(TestServer.keyFile(), () -> beans.getBean(KeyRing.class));
  }
}
