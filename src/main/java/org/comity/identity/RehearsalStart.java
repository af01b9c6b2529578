package org.comity.identity;

import org.comity.database.Acting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Brings the invented persons of a rehearsal into a new installation.
@Component
@Order(10)
@ConditionalOnProperty(name = "comity.rehearsal", havingValue = "true", matchIfMissing = true)
class RehearsalStart implements ApplicationRunner {
  private final RehearsalAccounts accounts;

  RehearsalStart(RehearsalAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Acting.JOB.run(accounts::add);
  }
}
