package org.comity.testing;

import java.time.Clock;
import org.comity.database.ContextSigner;
import org.comity.database.DatabaseAddress;
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
    beans.registerBean(Clock.class, Clock::systemUTC);
    beans.registerBean(DatabaseAddress.class, TestServer::migrated);
    beans.registerBean(ContextSigner.class, TestServer::signer);
  }
}
