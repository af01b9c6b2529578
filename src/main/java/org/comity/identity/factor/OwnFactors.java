package org.comity.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.vault.Vault;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The password, authenticator and recovery codes that a person sets for herself.
@Service
public class OwnFactors {
  private final FactorStore store;
  private final PasswordEncoder hashes;
  private final Vault vault;
  private final Trail trail;
  private final Clock clock;

  OwnFactors(FactorStore store, PasswordEncoder hashes, Vault vault, Trail trail, Clock clock) {
    this.store = store;
    this.hashes = hashes;
    this.vault = vault;
    this.trail = trail;
    this.clock = clock;
  }

  /// What she has.
  ///
  /// @param password whether she has a password
  /// @param codes whether she has set up an authenticator
  /// @param recoveryCodes how many recovery codes are left
  public record Held(boolean password, boolean codes, int recoveryCodes) {}

  /// How setting them ended.
  public sealed interface Outcome {
    /// They are set; the recovery codes are shown now and never again.
    record Set(List<String> recoveryCodes) implements Outcome {}

    /// The password is refused.
    record Refused(PasswordRule.Refusal why) implements Outcome {}

    /// The code does not belong to the secret that was shown.
    record WrongCode() implements Outcome {}
  }

  /// What a person has.
  @Transactional(readOnly = true)
  public Held held(UUID person) {
    Optional<FactorStore.Kept> kept = store.kept(person);
    return new Held(
        kept.isPresent(),
        kept.filter(found -> found.sealed() != null).isPresent(),
        store.recoveryCodes(person));
  }

  /// A new secret to set up an authenticator with. The form carries it sealed, so that it comes
  /// back unchanged or not at all.
  ///
  /// @param account whose account it is, as the authenticator will list it
  public CodeOffer offer(UUID person, String account) {
    return offer(person, account, CodeSecret.random());
  }

  /// The same secret once more, after a form that was refused.
  public CodeOffer offer(UUID person, String account, CodeSecret secret) {
    byte[] closed =
        vault.seal(Passwords.PURPOSE, person).close(secret.bytes(), Passwords.place(person));
    String address = secret.address(account);
    return new CodeOffer(
        Base64.getUrlEncoder().encodeToString(closed),
        secret.text(),
        QrCode.path(address),
        QrCode.size(address));
  }

  /// The secret that was offered; empty if somebody changed the form.
  public Optional<CodeSecret> offered(UUID person, String text) {
    try {
      return vault
          .seal(Passwords.PURPOSE, person)
          .open(Base64.getUrlDecoder().decode(text), Passwords.place(person))
          .map(CodeSecret::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Sets a new password and a new authenticator, whose first code proves that it works.
  ///
  /// @param own what others know of the person, which her password must not be made of
  @Transactional
  public Outcome set(UUID person, String password, CodeSecret secret, String code, String... own) {
    Optional<PasswordRule.Refusal> refused = PasswordRule.refused(password, own);
    if (refused.isPresent()) {
      return new Outcome.Refused(refused.get());
    }
    Instant now = clock.instant();
    OptionalLong step = secret.step(code.replace(" ", ""), now, 0);
    if (step.isEmpty()) {
      return new Outcome.WrongCode();
    }
    store.keepPassword(person, hashes.encode(password));
    byte[] sealed =
        vault.seal(Passwords.PURPOSE, person).close(secret.bytes(), Passwords.place(person));
    store.keepSecret(person, sealed, step.getAsLong(), now);
    trail.record("set-password-and-code", "person/" + person, Map.of());
    return new Outcome.Set(newRecoveryCodes(person));
  }

  private List<String> newRecoveryCodes(UUID person) {
    List<String> codes = RecoveryCodes.random();
    store.keepRecoveryCodes(person, codes.stream().map(RecoveryCodes::hash).toList());
    return codes;
  }
}
