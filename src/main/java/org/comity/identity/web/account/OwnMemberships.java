package org.comity.identity.web.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.springframework.stereotype.Component;

/// For which bodies a person may act; she acts for one at a time.
@Component
class OwnMemberships {
  private final Memberships memberships;
  private final BodyNames bodies;

  OwnMemberships(Memberships memberships, BodyNames bodies) {
    this.memberships = memberships;
    this.bodies = bodies;
  }

  List<AccountPage.Acting> of(Membership me) {
    return memberships.mine(me).stream()
        .map(
            mine ->
                new AccountPage.Acting(
                    mine, bodies.name(mine.bodyCode(), me.language()), mine.id().equals(me.id())))
        .toList();
  }

  Optional<Membership> find(Membership me, UUID id) {
    return memberships.mine(me).stream().filter(mine -> mine.id().equals(id)).findFirst();
  }
}
