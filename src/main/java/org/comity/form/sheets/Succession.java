package org.comity.form.sheets;

import org.comity.database.Acting;
import org.comity.identity.FocalPointChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Gives a new focal point the sheets of the former one as soon as she has taken over.
@Component
class Succession {
  private final Sheets sheets;

  Succession(Sheets sheets) {
    this.sheets = sheets;
  }

  @TransactionalEventListener
  void on(FocalPointChanged changed) {
    Acting.JOB.run(() -> sheets.hand(changed.body(), changed.former(), changed.now()));
  }
}
