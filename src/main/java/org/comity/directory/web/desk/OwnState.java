package org.comity.directory.web.desk;

import org.comity.identity.BodyNames;
import org.comity.identity.Holders;
import org.comity.identity.Membership;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// The State whose entries are kept, and whether its account has a second holder.
@Component
class OwnState {
  private final BodyNames bodies;
  private final Holders holders;

  OwnState(BodyNames bodies, Holders holders) {
    this.bodies = bodies;
    this.holders = holders;
  }

  String name(Membership me, Reading reading) {
    return bodies.name(me.bodyCode(), reading.language());
  }

  /// Whether the reader alone holds its account.
  boolean alone(Membership me) {
    return holders.alone(me);
  }
}
