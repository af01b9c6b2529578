package org.comity.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of access tokens.
@Repository
class AccessTokenStore {
  private static final String TOKEN =
      """
      SELECT id, membership, name, scope, made, expires, used, revoked
      FROM identity.access_token
      """;

  private final JdbcClient jdbc;

  AccessTokenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AccessToken> of(UUID person) {
    return jdbc.sql(TOKEN + "WHERE person = :person AND revoked IS NULL ORDER BY made DESC")
        .param("person", person)
        .query((row, number) -> token(row))
        .list();
  }

  Optional<AccessToken> find(byte[] hash) {
    return jdbc.sql(TOKEN + "WHERE hash = :hash")
        .param("hash", hash)
        .query((row, number) -> token(row))
        .optional();
  }

  void add(AccessToken token, Membership me, byte[] hash) {
    jdbc.sql(
            """
            INSERT INTO identity.access_token
              (id, membership, person, name, hash, scope, made, expires)
            VALUES (:id, :membership, :person, :name, :hash, :scope, :made, :expires)
            """)
        .param("id", token.id())
        .param("membership", me.id())
        .param("person", me.person())
        .param("name", token.name())
        .param("hash", hash)
        .param("scope", token.scope().code())
        .param("made", at(token.made()))
        .param("expires", at(token.expires()))
        .update();
  }

  int revoke(UUID person, UUID id, Instant now) {
    return jdbc.sql(
            """
            UPDATE identity.access_token SET revoked = :now
            WHERE person = :person AND id = :id AND revoked IS NULL
            """)
        .param("person", person)
        .param("id", id)
        .param("now", at(now))
        .update();
  }

  void use(UUID id, Instant now) {
    jdbc.sql("UPDATE identity.access_token SET used = :now WHERE id = :id")
        .param("id", id)
        .param("now", at(now))
        .update();
  }

  private static AccessToken token(ResultSet row) throws SQLException {
    return new AccessToken(
        row.getObject("id", UUID.class),
        row.getObject("membership", UUID.class),
        row.getString("name"),
        TokenScope.of(row.getString("scope")),
        row.getTimestamp("made").toInstant(),
        row.getTimestamp("expires").toInstant(),
        Optional.ofNullable(row.getTimestamp("used")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getTimestamp("revoked")).map(Timestamp::toInstant));
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
