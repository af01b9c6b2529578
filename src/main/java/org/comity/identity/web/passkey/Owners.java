package org.comity.identity.web.passkey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/// Owners of passkeys: the persons themselves, so that nothing more has to be kept. Spring's
/// interface reads and writes; who a person is comes from her invitation alone, so nothing here may
/// write. A call that would is a defect of the program and is thrown, not passed over in silence.
final class Owners implements PublicKeyCredentialUserEntityRepository {
  static PublicKeyCredentialUserEntity of(UUID person, String email, String name) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(Handles.of(person))
        .name(email)
        .displayName(name)
        .build();
  }

  @Override
  public PublicKeyCredentialUserEntity findById(Bytes id) {
    String person = Handles.person(id).toString();
    return of(Handles.person(id), person, person);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
    return null;
  }

  @Override
  public void save(PublicKeyCredentialUserEntity owner) {
    throw new UnsupportedOperationException("Persons are kept elsewhere");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("Persons are kept elsewhere");
  }
}
