package org.comity.identity.web.passkey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.audit.Trail;
import org.comity.identity.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is asked of a passkey and whether its answer is right. User verification is required: a
/// passkey is both factors.
@Service
class Ceremony {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  private final PasskeyStore store;
  private final Site site;
  private final Trail trail;
  private final Map<String, Webauthn4JRelyingPartyOperations> checks = new ConcurrentHashMap<>();

  Ceremony(PasskeyStore store, Site site, Trail trail) {
    this.store = store;
    this.site = site;
    this.trail = trail;
  }

  @Transactional(readOnly = true)
  public List<Passkey> of(UUID person) {
    return store.of(person);
  }

  @Transactional
  public void remove(UUID person, UUID id) {
    if (store.remove(person, id) > 0) {
      trail.record("remove-passkey", "passkey/" + id, Map.of());
    }
  }

  /// What is asked to create one; the person's others are named, so that no device makes two.
  @Transactional(readOnly = true)
  public PublicKeyCredentialCreationOptions creation(
      PublicKeyCredentialUserEntity owner, Bytes challenge) {
    return PublicKeyCredentialCreationOptions.builder()
        .rp(PublicKeyCredentialRpEntity.builder().id(site.host()).name("Comity").build())
        .user(owner)
        .challenge(challenge)
        .pubKeyCredParams(
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.RS256)
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build())
        .attestation(AttestationConveyancePreference.NONE)
        .excludeCredentials(known(owner.getId()))
        .timeout(TIMEOUT)
        .build();
  }

  /// What is asked to use one.
  ///
  /// @param person whose passkey it must be; null for whoever signs in
  @Transactional(readOnly = true)
  public PublicKeyCredentialRequestOptions request(@Nullable UUID person, Bytes challenge) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(challenge)
        .rpId(site.host())
        .allowCredentials(person == null ? List.of() : known(Handles.of(person)))
        .userVerification(UserVerificationRequirement.REQUIRED)
        .timeout(TIMEOUT)
        .build();
  }

  /// Keeps a new passkey if the answer is right.
  @Transactional
  public void register(
      PublicKeyCredentialCreationOptions asked,
      PublicKeyCredential<AuthenticatorAttestationResponse> answer,
      String label) {
    checks()
        .registerCredential(
            new ImmutableRelyingPartyRegistrationRequest(
                asked, new RelyingPartyPublicKey(answer, label)));
    trail.record("add-passkey", "person/" + Handles.person(asked.getUser().getId()), Map.of());
  }

  /// Whose passkey gave this right answer.
  @Transactional
  public UUID authenticate(
      PublicKeyCredentialRequestOptions asked,
      PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
    return Handles.person(
        checks().authenticate(new RelyingPartyAuthenticationRequest(asked, answer)).getId());
  }

  private List<PublicKeyCredentialDescriptor> known(Bytes owner) {
    return store.findByUserId(owner).stream()
        .map(
            passkey ->
                PublicKeyCredentialDescriptor.builder()
                    .id(passkey.getCredentialId())
                    .transports(passkey.getTransports())
                    .build())
        .toList();
  }

  private Webauthn4JRelyingPartyOperations checks() {
    return checks.computeIfAbsent(
        site.address(),
        address ->
            new Webauthn4JRelyingPartyOperations(
                new Owners(),
                store,
                PublicKeyCredentialRpEntity.builder().id(site.host()).name("Comity").build(),
                Set.of(address)));
  }
}
