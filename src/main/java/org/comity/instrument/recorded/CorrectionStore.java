package org.comity.instrument.recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.instrument.Consent;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of corrections, to which one can only add.
@Repository
class CorrectionStore {
  private static final String WITHDRAWAL = "withdrawal";

  private final JdbcClient jdbc;

  CorrectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many rows there are. Since none is changed or removed, another number is another content.
  long count() {
    return jdbc.sql("SELECT count(*) FROM instrument.correction").query(Long.class).single();
  }

  /// Every correction with its undoing, in the order of recording.
  List<Correction> all() {
    return jdbc.sql(
            """
            SELECT c.id, c.state, c.instrument, c.kind, c.deposited, c.effective, c.source,
              c.as_at, c.author, c.recorded_at, u.reason, u.recorded_at AS undone_at
            FROM instrument.correction c
            LEFT JOIN instrument.correction u ON u.undoes = c.id
            WHERE c.undoes IS NULL
            ORDER BY c.recorded_at, c.id
            """)
        .query(CorrectionStore::row)
        .list();
  }

  /// Lets no other transaction record for this State and treaty until this one ends.
  void lock(StateCode state, String instrument) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:pair, 7237004))")
        .param("pair", state.value() + " " + instrument)
        .query((row, number) -> true)
        .list();
  }

  /// Adds a correction.
  void add(Correction correction) {
    jdbc.sql(
            """
            INSERT INTO instrument.correction
              (id, state, instrument, kind, deposited, effective, source, as_at, author, recorded_at)
            VALUES (:id, :state, :instrument, :kind, :deposited, :effective, :source, :asAt, :author,
              :recorded)
            """)
        .params(columns(correction))
        .update();
  }

  /// Adds the undoing of a correction. Gives false, and adds nothing, if it is undone already.
  boolean undo(UUID id, Correction correction, String reason, UUID author, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO instrument.correction
                  (id, state, instrument, kind, undoes, reason, author, recorded_at)
                VALUES (:id, :state, :instrument, 'undoing', :undoes, :reason, :author, :at)
                ON CONFLICT (undoes) DO NOTHING
                """)
            .param("id", id)
            .param("state", correction.state().value())
            .param("instrument", correction.instrument())
            .param("undoes", correction.id())
            .param("reason", reason)
            .param("author", author)
            .param("at", utc(at))
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> columns(Correction correction) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", correction.id());
    columns.put("state", correction.state().value());
    columns.put("instrument", correction.instrument());
    columns.put("kind", kind(correction.change()));
    columns.put("deposited", deposited(correction.change()));
    columns.put("effective", effective(correction.change()));
    columns.put("source", correction.source());
    columns.put("asAt", correction.asAt());
    columns.put("author", correction.author());
    columns.put("recorded", utc(correction.recorded()));
    return columns;
  }

  private static Correction row(ResultSet row, int number) throws SQLException {
    return new Correction(
        row.getObject("id", UUID.class),
        new StateCode(row.getString("state")),
        row.getString("instrument"),
        change(row),
        row.getString("source"),
        row.getObject("as_at", LocalDate.class),
        row.getObject("author", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        undoing(row));
  }

  private static Correction.Change change(ResultSet row) throws SQLException {
    LocalDate deposited = row.getObject("deposited", LocalDate.class);
    LocalDate effective = row.getObject("effective", LocalDate.class);
    String kind = row.getString("kind");
    if (WITHDRAWAL.equals(kind)) {
      return new Correction.Change.Withdrew(deposited, effective);
    }
    return new Correction.Change.Consented(
        new Consent(Consent.Kind.of(kind).orElseThrow(), deposited), effective);
  }

  private static @Nullable Undoing undoing(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return reason == null
        ? null
        : new Undoing(reason, row.getObject("undone_at", OffsetDateTime.class).toInstant());
  }

  private static String kind(Correction.Change change) {
    return switch (change) {
      case Correction.Change.Consented consented -> consented.consent().kind().word();
      case Correction.Change.Withdrew withdrew -> WITHDRAWAL;
    };
  }

  private static LocalDate deposited(Correction.Change change) {
    return switch (change) {
      case Correction.Change.Consented consented -> consented.consent().deposited();
      case Correction.Change.Withdrew withdrew -> withdrew.notified();
    };
  }

  private static @Nullable LocalDate effective(Correction.Change change) {
    return switch (change) {
      case Correction.Change.Consented consented -> consented.inForce();
      case Correction.Change.Withdrew withdrew -> withdrew.effective();
    };
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
