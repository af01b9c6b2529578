package org.comity.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Rows;
import org.comity.identity.people.Handover.By;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of hand-overs, and of reminders to name a deputy.
@Repository
class HandoverStore {
  private static final String OPEN =
      """
      SELECT h.id, h.body, b.code, h.started_by, h.starter, h.started, h.former,
        coalesce(h.successor, i.membership) AS heir,
        CASE WHEN h.person IS NULL AND i.membership IS NULL THEN NULL
          ELSE coalesce(h.person, i.person) END AS heir_person,
        coalesce(p.name, i.name) AS heir_name, h.stays, h.day, h.note, h.reference, h.dated,
        h.expires
      FROM identity.handover h
      JOIN identity.body b ON b.id = h.body
      LEFT JOIN identity.invitation i ON i.id = h.invitation
      LEFT JOIN identity.person p ON p.id = coalesce(h.person, i.person)
      WHERE h.settled IS NULL AND h.expires > :now
      """;

  private static final String ADD =
      """
      INSERT INTO identity.handover (id, body, started_by, starter, former, successor, person,
        invitation, stays, day, note, reference, dated, started, expires)
      VALUES (:id, :body, :by, :starter, :former, :successor, :person, :invitation, :stays, :day,
        :note, :reference, :dated, :started, :expires)
      ON CONFLICT (body) WHERE settled IS NULL DO NOTHING
      """;

  private final JdbcClient jdbc;

  HandoverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Handover> find(UUID id, Instant now) {
    return jdbc.sql(OPEN + "AND h.id = :id")
        .param("now", Rows.utc(now))
        .param("id", id)
        .query(HandoverStore::row)
        .optional();
  }

  /// Every open one that the current visitor may see.
  List<Handover> open(Instant now) {
    return jdbc.sql(OPEN + "ORDER BY b.code")
        .param("now", Rows.utc(now))
        .query(HandoverStore::row)
        .list();
  }

  /// Adds one. Gives false, and adds nothing, while the body has an open one.
  ///
  /// @param invitation of an heir who has not enrolled; empty for a member
  boolean add(Handover handover, Optional<UUID> invitation) {
    JdbcClient.StatementSpec add =
        jdbc.sql(ADD)
            .param("id", handover.id())
            .param("body", handover.body())
            .param("by", handover.started().by().word())
            .param("starter", handover.started().person())
            .param("started", Rows.utc(handover.started().at()))
            .param("former", handover.former())
            .param("successor", handover.heir().membership())
            .param("person", handover.heir().person())
            .param("invitation", invitation.orElse(null));
    return said(add, handover).update() == 1;
  }

  private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec add, Handover handover) {
    Handover.Grounds grounds = handover.grounds();
    return add.param("stays", handover.stays())
        .param("day", handover.day())
        .param("note", grounds.note())
        .param("reference", grounds.reference())
        .param("dated", grounds.dated())
        .param("expires", Rows.utc(handover.expires()));
  }

  /// Closes what has expired, so that another can be started.
  void expire(UUID body, Instant now) {
    jdbc.sql(
            """
            UPDATE identity.handover SET settled = :now, outcome = 'expired'
            WHERE body = :body AND settled IS NULL AND expires <= :now
            """)
        .param("body", body)
        .param("now", Rows.utc(now))
        .update();
  }

  boolean settle(UUID id, String outcome, UUID person, Instant now) {
    return jdbc.sql(
                """
                UPDATE identity.handover SET settled = :now, outcome = :outcome,
                  settled_by = :person
                WHERE id = :id AND settled IS NULL AND expires > :now
                """)
            .param("id", id)
            .param("outcome", outcome)
            .param("person", person)
            .param("now", Rows.utc(now))
            .update()
        == 1;
  }

  /// Notes a reminder; false if it was noted before.
  boolean reminded(UUID body, LocalDate month, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO identity.deputy_reminder (body, month, at)
                VALUES (:body, :month, :now) ON CONFLICT DO NOTHING
                """)
            .param("body", body)
            .param("month", month)
            .param("now", Rows.utc(now))
            .update()
        == 1;
  }

  private static Handover row(ResultSet row, int number) throws SQLException {
    return new Handover(
        row.getObject("id", UUID.class),
        row.getObject("body", UUID.class),
        row.getString("code"),
        started(row),
        row.getObject("former", UUID.class),
        heir(row),
        row.getBoolean("stays"),
        row.getObject("day", LocalDate.class),
        grounds(row),
        Rows.instant(row, "expires"));
  }

  private static Handover.Started started(ResultSet row) throws SQLException {
    By by = By.valueOf(row.getString("started_by").toUpperCase(Locale.ROOT));
    return new Handover.Started(
        by, row.getObject("starter", UUID.class), Rows.instant(row, "started"));
  }

  private static Handover.Heir heir(ResultSet row) throws SQLException {
    return new Handover.Heir(
        row.getObject("heir", UUID.class),
        row.getObject("heir_person", UUID.class),
        row.getString("heir_name"));
  }

  private static Handover.Grounds grounds(ResultSet row) throws SQLException {
    return new Handover.Grounds(
        row.getString("note"), row.getString("reference"), row.getObject("dated", LocalDate.class));
  }
}
