package org.comity.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of files and of their sealed pieces.
@Repository
class FileStore {
  private final JdbcClient jdbc;

  FileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(FileId id, UUID body, UUID author, String place, Instant at) {
    jdbc.sql(
            """
            INSERT INTO file.file (id, body, place, author, begun, state)
            VALUES (:id, :body, :place, :author, :at, 'arriving')
            """)
        .param("id", id.value())
        .param("body", body)
        .param("place", place)
        .param("author", author)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void add(FileId id, int number, byte[] sealed, int size) {
    jdbc.sql("INSERT INTO file.piece (file, number, sealed) VALUES (:id, :number, :sealed)")
        .param("id", id.value())
        .param("number", number)
        .param("sealed", sealed)
        .update();
    jdbc.sql("UPDATE file.file SET size = size + :size WHERE id = :id AND state = 'arriving'")
        .param("id", id.value())
        .param("size", size)
        .update();
  }

  Optional<byte[]> piece(FileId id, int number) {
    return jdbc.sql("SELECT sealed FROM file.piece WHERE file = :id AND number = :number")
        .param("id", id.value())
        .param("number", number)
        .query(byte[].class)
        .optional();
  }

  /// How many bytes a body has, also what is just arriving.
  long sizeOf(UUID body) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(size), 0) FROM file.file
            WHERE body = :body AND state IN ('arriving', 'kept', 'frozen')
            """)
        .param("body", body)
        .query(Long.class)
        .single();
  }

  void finish(Kept file) {
    jdbc.sql(
            """
            UPDATE file.file SET state = 'kept', kind = :kind, sha256 = :sha256
            WHERE id = :id AND state = 'arriving'
            """)
        .param("id", file.id().value())
        .param("kind", file.kind().code())
        .param("sha256", file.sha256())
        .update();
  }

  /// Forgets a file that did not arrive whole.
  void giveUp(FileId id) {
    jdbc.sql("DELETE FROM file.file WHERE id = :id AND state = 'arriving'")
        .param("id", id.value())
        .update();
  }

  /// Forgets all of a body that began before and never arrived.
  void giveUpBefore(UUID body, Instant at) {
    jdbc.sql("DELETE FROM file.file WHERE body = :body AND state = 'arriving' AND begun < :at")
        .param("body", body)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes the content away; false if it is gone already.
  void grant(FileId id, UUID owner, UUID to) {
    jdbc.sql("INSERT INTO file.granted (file, body, owner) VALUES (:file, :body, :owner)")
        .param("file", id.value())
        .param("body", to)
        .param("owner", owner)
        .update();
  }

  boolean remove(FileId id, UUID body) {
    int changed =
        jdbc.sql(
                """
                UPDATE file.file SET state = 'removed'
                WHERE id = :id AND body = :body AND state = 'kept'
                """)
            .param("id", id.value())
            .param("body", body)
            .update();
    if (changed == 1) {
      jdbc.sql("DELETE FROM file.piece WHERE file = :id").param("id", id.value()).update();
    }
    return changed == 1;
  }

  /// Keeps the content for good, if it is there.
  void freeze(FileId id, UUID body) {
    jdbc.sql(
            """
            UPDATE file.file SET state = 'frozen'
            WHERE id = :id AND body = :body AND state = 'kept'
            """)
        .param("id", id.value())
        .param("body", body)
        .update();
  }

  Optional<Kept> find(FileId id, UUID body) {
    return jdbc.sql(
            """
            SELECT id, body, place, kind, size, sha256, state = 'removed' AS removed
            FROM file.file WHERE id = :id AND body = :body AND state <> 'arriving'
            """)
        .param("id", id.value())
        .param("body", body)
        .query(FileStore::kept)
        .optional();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        new FileId(row.getObject("id", UUID.class)),
        row.getObject("body", UUID.class),
        row.getString("place"),
        Kind.of(row.getString("kind")).orElseThrow(),
        row.getLong("size"),
        row.getString("sha256"),
        row.getBoolean("removed"));
  }
}
