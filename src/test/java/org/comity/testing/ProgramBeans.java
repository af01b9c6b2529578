package org.comity.testing;

import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DatabaseAddress;
import org.comity.vault.KeyRing;
import org.comity.vault.Vault;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// What the start of the program gives to the whole of it, for tests that run the whole of it: a
/// database of its own, its signer and the clock.
public final class ProgramBeans
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var beans = (GenericApplicationContext) context;
    beans.registerBean(MovableClock.class, MovableClock::new, clock -> clock.setPrimary(true));
    beans.registerBean(DatabaseAddress.class, TestServer::migrated);
    beans.registerBean(Vault.class, () -> vault(beans));
    beans.registerBean(AuditKey.class, TestServer::auditKey);
    beans.registerBean(ContextSigner.class, TestServer::signer);
  }

  private static Vault vault(GenericApplicationContext beans) {
    return new Vault(TestServer.keyFile(), () -> beans.getBean(KeyRing.class));
  }
}
