package org.comity.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Role;
import org.comity.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of invitations and of the links that were sent.
@Repository
class InvitationStore {
  private static final String INVITATION =
      """
      SELECT i.id, i.body, b.code, i.person, i.name, i.email, i.role, i.office, i.language,
        i.accepted, i.withdrawn, l.expires, l.hash
      FROM identity.invitation i
      JOIN identity.body b ON b.id = i.body
      JOIN LATERAL (
        SELECT hash, expires FROM identity.invitation_link
        WHERE invitation = i.id ORDER BY made DESC LIMIT 1) l ON true
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  InvitationStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /// An invitation found by a link, and what became of both.
  ///
  /// @param last whether the link is the last that was sent
  record Found(Invitation invitation, boolean accepted, boolean withdrawn, boolean last) {}

  Optional<Found> byLink(byte[] hash) {
    return jdbc.sql(
            INVITATION
                + """
                WHERE i.id = (
                  SELECT invitation FROM identity.invitation_link WHERE hash = :hash)
                """)
        .param("hash", hash)
        .query((row, number) -> found(row, hash))
        .optional();
  }

  List<Invitation> open(UUID body) {
    return jdbc.sql(
            INVITATION
                + """
                WHERE i.body = :body AND i.accepted IS NULL AND i.withdrawn IS NULL
                ORDER BY i.id
                """)
        .param("body", body)
        .query((row, number) -> invitation(row))
        .list();
  }

  List<Invitation> openElsewhere(UUID body) {
    return jdbc.sql(
            INVITATION
                + """
                WHERE i.body <> :body AND i.accepted IS NULL AND i.withdrawn IS NULL
                ORDER BY b.code, i.id
                """)
        .param("body", body)
        .query((row, number) -> invitation(row))
        .list();
  }

  Optional<Invitation> find(UUID id) {
    return jdbc.sql(INVITATION + "WHERE i.id = :id AND i.accepted IS NULL AND i.withdrawn IS NULL")
        .param("id", id)
        .query((row, number) -> invitation(row))
        .optional();
  }

  void add(Invitation invitation, String foldedEmail) {
    jdbc.sql(
            """
            INSERT INTO identity.invitation
              (id, body, person, name, email, email_folded, role, office, language, made)
            VALUES
              (:id, :body, :person, :name, :email, :folded, :role, :office, :language, :now)
            """)
        .param("id", invitation.id())
        .param("body", invitation.body())
        .param("person", invitation.person())
        .param("name", invitation.name())
        .param("email", invitation.email())
        .param("folded", foldedEmail)
        .param("role", invitation.role().code())
        .param("office", invitation.office())
        .param("language", invitation.language().tag())
        .param("now", at(now()))
        .update();
  }

  void addLink(UUID invitation, byte[] hash, Instant expires) {
    jdbc.sql(
            """
            INSERT INTO identity.invitation_link (hash, invitation, made, expires)
            VALUES (:hash, :invitation, :now, :expires)
            """)
        .param("hash", hash)
        .param("invitation", invitation)
        .param("now", at(now()))
        .param("expires", at(expires))
        .update();
  }

  int links(UUID invitation, Instant since) {
    return jdbc.sql(
            """
            SELECT count(*) FROM identity.invitation_link
            WHERE invitation = :invitation AND made > :since
            """)
        .param("invitation", invitation)
        .param("since", at(since))
        .query(Integer.class)
        .single();
  }

  boolean accept(UUID id) {
    return jdbc.sql(
                """
                UPDATE identity.invitation SET accepted = :now
                WHERE id = :id AND accepted IS NULL AND withdrawn IS NULL
                """)
            .param("id", id)
            .param("now", at(now()))
            .update()
        == 1;
  }

  /// Notes who has enrolled: somebody known may be another person than was invited.
  void enrolled(UUID id, UUID person, UUID membership) {
    jdbc.sql(
            """
            UPDATE identity.invitation SET person = :person, membership = :membership
            WHERE id = :id
            """)
        .param("id", id)
        .param("person", person)
        .param("membership", membership)
        .update();
  }

  int withdraw(UUID id) {
    return jdbc.sql(
            """
            UPDATE identity.invitation SET withdrawn = :now
            WHERE id = :id AND accepted IS NULL AND withdrawn IS NULL
            """)
        .param("id", id)
        .param("now", at(now()))
        .update();
  }

  private static Found found(ResultSet row, byte[] hash) throws SQLException {
    return new Found(
        invitation(row),
        row.getObject("accepted") != null,
        row.getObject("withdrawn") != null,
        java.util.Arrays.equals(row.getBytes("hash"), hash));
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        row.getObject("body", UUID.class),
        row.getString("code"),
        row.getObject("person", UUID.class),
        row.getString("name"),
        row.getString("email"),
        Role.of(row.getString("role")),
        row.getString("office"),
        Language.of(row.getString("language")).orElse(Language.ENGLISH),
        row.getTimestamp("expires").toInstant());
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
