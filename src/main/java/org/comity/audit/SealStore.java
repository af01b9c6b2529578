package org.comity.audit;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows that wait for the seal, the leaves of the tree and its heads.
@Repository
class SealStore {
  private static final int LOCK = 7_237_003;

  private final JdbcClient jdbc;

  SealStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether this transaction is the only one that seals, on whatever node.
  boolean alone() {
    return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query(Boolean.class)
        .single();
  }

  MerkleTree tree() {
    return jdbc.sql("SELECT size, peaks FROM audit.head ORDER BY size DESC LIMIT 1")
        .query((row, _) -> new MerkleTree(row.getLong("size"), peaks(row.getString("peaks"))))
        .optional()
        .orElseGet(MerkleTree::new);
  }

  List<TrailRow> waiting(int most) {
    return jdbc.sql(
            """
            SELECT e.id, e.at, e.role, e.body, e.person, e.act, e.object,
              encode(e.commitment, 'hex') AS commitment, encode(e.mac, 'hex') AS mac
            FROM audit.waiting w
            JOIN audit.event e ON e.id = w.event
            ORDER BY w.event
            LIMIT :most
            """)
        .param("most", most)
        .query((row, _) -> RowStore.row(row))
        .list();
  }

  /// Makes these rows leaves, the first at this place.
  void seal(long place, List<TrailRow> rows) {
    jdbc.sql(
            """
            WITH taken AS (
              DELETE FROM audit.waiting
              WHERE event = ANY (string_to_array(:events, ' ')::uuid[]))
            INSERT INTO audit.leaf (place, event, hash)
            SELECT :place + number - 1, event::uuid, decode(hash, 'hex')
            FROM unnest(string_to_array(:events, ' '), string_to_array(:hashes, ' '))
              WITH ORDINALITY AS sealed (event, hash, number)
            """)
        .param("place", place)
        .param("events", rows.stream().map(row -> row.id().toString()).collect(joined()))
        .param("hashes", rows.stream().map(row -> row.leaf().hex()).collect(joined()))
        .update();
  }

  void add(SignedHead head, List<Hash> peaks) {
    jdbc.sql(
            """
            INSERT INTO audit.head (size, root, peaks, at, key, signature)
            VALUES (:size, decode(:root, 'hex'), :peaks, :at, :key, :signature)
            """)
        .param("size", head.size())
        .param("root", head.root().hex())
        .param("peaks", peaks.stream().map(Hash::hex).collect(joined()))
        .param("at", head.at().atOffset(ZoneOffset.UTC))
        .param("key", head.key())
        .param("signature", head.signature())
        .update();
  }

  Optional<SignedHead> head() {
    return jdbc.sql(
            """
            SELECT size AS head_size, encode(root, 'hex') AS head_root, at AS head_at,
              key AS head_key, signature AS head_signature
            FROM audit.head
            ORDER BY size DESC
            LIMIT 1
            """)
        .query((row, _) -> RowStore.head(row))
        .optional();
  }

  private static List<Hash> peaks(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Hash::new).toList();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ");
  }
}
