package org.comity.identity.web.account;

import org.comity.identity.Membership;
import org.comity.identity.factor.OwnFactors;
import org.comity.identity.web.passkey.Passkeys;
import org.springframework.stereotype.Component;

/// What a person signs in with.
@Component
class OwnKeys {
  private final Passkeys passkeys;
  private final OwnFactors factors;

  OwnKeys(Passkeys passkeys, OwnFactors factors) {
    this.passkeys = passkeys;
    this.factors = factors;
  }

  AccountPage.Keys of(Membership me) {
    return new AccountPage.Keys(passkeys.of(me.person()), factors.held(me.person()));
  }
}
