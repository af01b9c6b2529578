package org.comity.identity;

import org.comity.database.Acting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Brings the invented persons of a rehearsal into a new installation.
@Component
@Order(10)
class RehearsalStart implements ApplicationRunner {
  private final Rehearsal rehearsal;
  private final RehearsalAccounts accounts;

  RehearsalStart(Rehearsal rehearsal, RehearsalAccounts accounts) {
    this.rehearsal = rehearsal;
    this.accounts = accounts;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (rehearsal.on()) {
      Acting.JOB.run(accounts::add);
    }
  }
}
