package org.comity.identity.people;

import org.comity.database.Acting;
import org.comity.identity.Holders;
import org.comity.post.EachHour;
import org.comity.post.PeriodicWork;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// The program's own work about hand-overs: letters once an act is done, and the reminder of States
/// whose account has nobody beside the focal point.
@Component
class HandoverWork {
  private final HandoverPost post;

  HandoverWork(HandoverPost post) {
    this.post = post;
  }

  @TransactionalEventListener
  void on(Handover.Moved moved) {
    Acting.JOB.run(() -> post.tell(moved));
  }

  @Bean
  static PeriodicWork remindToNameADeputy(Holders holders, HandoverPost post) {
    return new EachHour("name-a-deputy", () -> holders.withoutDeputy().forEach(post::remind));
  }
}
