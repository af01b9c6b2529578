package org.comity.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.comity.database.Requires;
import org.comity.identity.Factor;
import org.comity.identity.Rehearsal;
import org.comity.vault.Vault;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// Checks passwords (Argon2id) and codes.
@Service
public class Passwords {
  /// What the secret of codes is sealed for.
  static final String PURPOSE = "code secret";

  private final FactorStore store;
  private final PasswordEncoder hashes;
  private final Vault vault;
  private final Rehearsal rehearsal;
  private final Clock clock;
  private final Supplier<String> nobodysHash;

  Passwords(
      FactorStore store, PasswordEncoder hashes, Vault vault, Rehearsal rehearsal, Clock clock) {
    this.store = store;
    this.hashes = hashes;
    this.vault = vault;
    this.rehearsal = rehearsal;
    this.clock = clock;
    this.nobodysHash = SingletonSupplier.of(() -> hashes.encode("nobody has this password"));
  }

  /// Who proved herself, and by what.
  record Proved(UUID person, Factor factor) {}

  /// The person with this case-folded e-mail, if password and code are right. A code is used up by
  /// it. Without a code only the invented persons of a rehearsal, and those who have set up no
  /// authenticator there, are let in.
  @Transactional
  @Requires(object = "password", state = "any", act = "read")
  Optional<Proved> prove(String account, String password, String code) {
    Optional<FactorStore.Kept> found = store.kept(account);
    // Asked for also where somebody was found, so that no attempt takes longer than another.
    String otherwise = nobodysHash.get();
    boolean right = hashes.matches(password, found.map(FactorStore.Kept::hash).orElse(otherwise));
    return found.filter(kept -> right).flatMap(kept -> withCode(kept, code.strip()));
  }

  private Optional<Proved> withCode(FactorStore.Kept kept, String code) {
    String sealed = kept.sealed();
    if (sealed == null) {
      return rehearsal.on()
          ? Optional.of(new Proved(kept.person(), Factor.PASSWORD))
          : Optional.empty();
    }
    return right(kept, sealed, code)
        ? Optional.of(new Proved(kept.person(), Factor.PASSWORD_AND_CODE))
        : Optional.empty();
  }

  private boolean right(FactorStore.Kept kept, String sealed, String code) {
    UUID person = kept.person();
    Instant now = clock.instant();
    String digits = code.replace(" ", "");
    if (!digits.matches("\\d{6}")) {
      return store.useRecoveryCode(person, RecoveryCodes.hash(code), now);
    }
    Long last = kept.lastStep();
    OptionalLong step =
        vault
            .seal(PURPOSE, person)
            .open(Base64.getMimeDecoder().decode(sealed), place(person))
            .map(secret -> new CodeSecret(secret).step(digits, now, last == null ? 0 : last))
            .orElseGet(OptionalLong::empty);
    return step.isPresent() && store.useStep(person, step.getAsLong());
  }

  static String place(UUID person) {
    return "identity.code_secret/" + person;
  }
}
