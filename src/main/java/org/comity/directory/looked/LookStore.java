package org.comity.directory.looked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.database.Rows;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of who looked, to which one can only add.
@Repository
class LookStore {
  /// Within how long the same look counts once.
  private static final Duration ONCE = Duration.ofHours(1);

  private static final String WANTED =
      " AND at >= :from AND at < :to AND (:body = '' OR body_code = :body) ";

  // The same person for the same body at the same entry by the same way counts once.
  private static final String ADD =
      """
      INSERT INTO directory.look
        (id, person, name, body, body_code, role, owner, state, authority, way, at)
      SELECT seen.id, :person, :name, :body, :code, :role, seen.owner, seen.state,
        seen.authority, :way, :at
      FROM unnest(:ids::uuid[], :owners::uuid[], :states::text[], :authorities::text[])
        AS seen (id, owner, state, authority)
      WHERE NOT EXISTS (SELECT FROM directory.look before
        WHERE before.person = :person AND before.body = :body
          AND before.authority = seen.authority AND before.way = :way AND before.at > :since)
      """;

  private final JdbcClient jdbc;

  LookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An entry that was seen.
  ///
  /// @param owner the body that reads of it; null where there is none
  record Seen(@Nullable UUID owner, String state, String authority) {}

  /// Adds that entries were seen, in one statement.
  ///
  /// @return how many rows it made
  int add(Membership me, Look.Way way, List<Seen> seen, Instant at) {
    return jdbc.sql(ADD)
        .param("ids", Rows.array(seen, each -> Ids.next().toString()))
        .param(
            "owners",
            Rows.array(seen, each -> each.owner() == null ? null : each.owner().toString()))
        .param("states", Rows.array(seen, Seen::state))
        .param("authorities", Rows.array(seen, Seen::authority))
        .param("person", me.person())
        .param("name", me.name())
        .param("body", me.body())
        .param("code", me.bodyCode())
        .param("role", me.role().code())
        .param("way", way.word())
        .param("at", Rows.utc(at))
        .param("since", Rows.utc(at.minus(ONCE)))
        .update();
  }

  List<Look> ofOwner(UUID owner, LookQuery query) {
    return looks("owner = :id", owner, query);
  }

  List<Look> ofPerson(UUID person, LookQuery query) {
    return looks("person = :id", person, query);
  }

  int countOfOwner(UUID owner, LookQuery query) {
    return count("owner = :id", owner, query);
  }

  int countOfPerson(UUID person, LookQuery query) {
    return count("person = :id", person, query);
  }

  /// The codes of all bodies that have looked at an owner's entries.
  List<String> bodies(UUID owner) {
    return jdbc.sql("SELECT DISTINCT body_code FROM directory.look WHERE owner = :id")
        .param("id", owner)
        .query((row, number) -> row.getString("body_code"))
        .list();
  }

  int removeBefore(Instant at) {
    return jdbc.sql("DELETE FROM directory.look WHERE at < :at").param("at", Rows.utc(at)).update();
  }

  private List<Look> looks(String whose, UUID id, LookQuery query) {
    String columns = "SELECT at, name, body_code, role, state, authority, way FROM directory.look";
    return wanted(columns + " WHERE " + whose + WANTED + PART, id, query)
        .param("skip", query.skip())
        .param("most", query.most())
        .query(LookStore::row)
        .list();
  }

  private static final String PART = "ORDER BY at DESC, id DESC OFFSET :skip LIMIT :most";

  private int count(String whose, UUID id, LookQuery query) {
    return wanted("SELECT count(*) FROM directory.look WHERE " + whose + WANTED, id, query)
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec wanted(String sql, UUID id, LookQuery query) {
    return jdbc.sql(sql)
        .param("id", id)
        .param("from", Rows.utc(query.from()))
        .param("to", Rows.utc(query.to()))
        .param("body", query.body());
  }

  private static Look row(ResultSet row, int number) throws SQLException {
    return new Look(
        Rows.instant(row, "at"),
        row.getString("name"),
        row.getString("body_code"),
        Role.of(row.getString("role")),
        row.getString("state"),
        row.getString("authority"),
        Look.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)));
  }
}
