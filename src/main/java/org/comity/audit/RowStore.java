package org.comity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the trail as it stands, for the proof that nobody altered it.
@Repository
class RowStore {
  private static final int FETCHED = 1_000;
  private static final String ROW =
      """
        e.id, e.at, e.role, e.body, e.person, e.act, e.object,
        encode(e.commitment, 'hex') AS commitment, encode(e.mac, 'hex') AS mac,
        encode(p.salt, 'hex') AS salt, p.details
      """;

  private final JdbcClient jdbc;

  RowStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A row with what it was bound to; without details if they are erased.
  record Told(TrailRow row, @Nullable String salt, @Nullable String details) {}

  /// A leaf, the row it stands for, if that is there, and the head that was signed after it.
  record Leaf(long place, UUID event, Hash hash, Optional<Told> told, Optional<SignedHead> head) {}

  /// Goes through the leaves in their order, in the transaction of the caller.
  <T> T leaves(Function<Stream<Leaf>, T> walk) {
    try (Stream<Leaf> leaves =
        jdbc
            .sql(
                "SELECT l.place, l.event, encode(l.hash, 'hex') AS hash,"
                    + ROW
                    + """
                      , h.size AS head_size, encode(h.root, 'hex') AS head_root, h.at AS head_at,
                      h.key AS head_key, h.signature AS head_signature
                    FROM audit.leaf l
                    LEFT JOIN audit.event e ON e.id = l.event
                    LEFT JOIN audit.particulars p ON p.event = l.event
                    LEFT JOIN audit.head h ON h.size = l.place + 1
                    ORDER BY l.place
                    """)
            .withFetchSize(FETCHED)
            .query((row, _) -> leaf(row))
            .stream()) {
      return walk.apply(leaves);
    }
  }

  /// The rows that are no leaf: those that wait, or those that do not even wait.
  List<Told> unsealed(boolean waiting) {
    return jdbc.sql(
            "SELECT "
                + ROW
                + """
                FROM audit.event e
                LEFT JOIN audit.particulars p ON p.event = e.id
                WHERE NOT EXISTS (SELECT FROM audit.leaf l WHERE l.event = e.id)
                  AND :waiting = EXISTS (SELECT FROM audit.waiting w WHERE w.event = e.id)
                ORDER BY e.id
                """)
        .param("waiting", waiting)
        .query((row, _) -> told(row))
        .list();
  }

  /// The objects of the acts of erasing.
  Set<String> erased() {
    return jdbc
        .sql("SELECT object FROM audit.event WHERE act = :act")
        .param("act", Trail.ERASE)
        .query(String.class)
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  static TrailRow row(ResultSet row) throws SQLException {
    return new TrailRow(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("role"),
        row.getObject("body", UUID.class),
        row.getObject("person", UUID.class),
        row.getString("act"),
        row.getString("object"),
        new Hash(row.getString("commitment")),
        row.getString("mac"));
  }

  static SignedHead head(ResultSet row) throws SQLException {
    return new SignedHead(
        row.getLong("head_size"),
        new Hash(row.getString("head_root")),
        row.getObject("head_at", OffsetDateTime.class).toInstant(),
        row.getString("head_key"),
        row.getString("head_signature"));
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(row(row), row.getString("salt"), row.getString("details"));
  }

  private static Leaf leaf(ResultSet row) throws SQLException {
    return new Leaf(
        row.getLong("place"),
        row.getObject("event", UUID.class),
        new Hash(row.getString("hash")),
        row.getString("id") == null ? Optional.empty() : Optional.of(told(row)),
        row.getString("head_root") == null ? Optional.empty() : Optional.of(head(row)));
  }
}
