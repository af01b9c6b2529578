package org.comity.identity.web.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.database.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// The rows of passkeys.
@Repository
class PasskeyStore implements UserCredentialRepository {
  private static final String CREDENTIAL =
      """
      SELECT person, credential, label, public_key, sign_count, verified, backup_eligible,
        backup_state, transports, attestation_object, client_data, created, used
      FROM identity.passkey
      """;

  private final JdbcClient jdbc;

  PasskeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Passkey> of(UUID person) {
    return jdbc.sql(
            """
            SELECT id, label, created, used FROM identity.passkey
            WHERE person = :person ORDER BY created
            """)
        .param("person", person)
        .query(
            (row, number) ->
                new Passkey(
                    row.getObject("id", UUID.class),
                    row.getString("label"),
                    row.getTimestamp("created").toInstant(),
                    row.getTimestamp("used").toInstant()))
        .list();
  }

  int remove(UUID person, UUID id) {
    return jdbc.sql("DELETE FROM identity.passkey WHERE person = :person AND id = :id")
        .param("person", person)
        .param("id", id)
        .update();
  }

  @Override
  public void save(CredentialRecord passkey) {
    int known =
        jdbc.sql(
                """
                UPDATE identity.passkey SET sign_count = :count, used = :used
                WHERE credential = :credential
                """)
            .param("count", passkey.getSignatureCount())
            .param("used", at(passkey.getLastUsed()))
            .param("credential", passkey.getCredentialId().getBytes())
            .update();
    if (known == 0) {
      add(passkey);
    }
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return jdbc.sql(CREDENTIAL + "WHERE credential = :credential")
        .param("credential", id.getBytes())
        .query(PasskeyStore::row)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes user) {
    return jdbc.sql(CREDENTIAL + "WHERE person = :person")
        .param("person", Handles.person(user))
        .query(PasskeyStore::row)
        .list();
  }

  @Override
  public void delete(Bytes id) {
    jdbc.sql("DELETE FROM identity.passkey WHERE credential = :credential")
        .param("credential", id.getBytes())
        .update();
  }

  private void add(CredentialRecord passkey) {
    jdbc.sql(
            """
            INSERT INTO identity.passkey (id, person, credential, label, public_key, sign_count,
              verified, backup_eligible, backup_state, transports, attestation_object,
              client_data, created, used)
            VALUES (:id, :person, :credential, :label, :key, :count, :verified, :eligible, :state,
              :transports, :attestation, :client, :created, :used)
            """)
        .params(made(passkey))
        .param("attestation", bytes(passkey.getAttestationObject()))
        .param("client", bytes(passkey.getAttestationClientDataJSON()))
        .param("created", at(passkey.getCreated()))
        .param("used", at(passkey.getLastUsed()))
        .update();
  }

  private static Map<String, Object> made(CredentialRecord passkey) {
    return Map.of(
        "id", Ids.next(),
        "person", Handles.person(passkey.getUserEntityUserId()),
        "credential", passkey.getCredentialId().getBytes(),
        "label", passkey.getLabel(),
        "key", passkey.getPublicKey().getBytes(),
        "count", passkey.getSignatureCount(),
        "verified", passkey.isUvInitialized(),
        "eligible", passkey.isBackupEligible(),
        "state", passkey.isBackupState(),
        "transports", transports(passkey.getTransports()));
  }

  private static CredentialRecord row(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .userEntityUserId(Handles.of(row.getObject("person", UUID.class)))
        .credentialId(new Bytes(row.getBytes("credential")))
        .label(row.getString("label"))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("sign_count"))
        .uvInitialized(row.getBoolean("verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(transports(row.getString("transports")))
        .attestationObject(new Bytes(row.getBytes("attestation_object")))
        .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
        .created(row.getTimestamp("created").toInstant())
        .lastUsed(row.getTimestamp("used").toInstant())
        .build();
  }

  private static String transports(Set<AuthenticatorTransport> transports) {
    return transports.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Set<AuthenticatorTransport> transports(String text) {
    return Arrays.stream(text.split(","))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static byte @Nullable [] bytes(@Nullable Bytes value) {
    return value == null ? null : value.getBytes();
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
