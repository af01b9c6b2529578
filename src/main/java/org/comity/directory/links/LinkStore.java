package org.comity.directory.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.database.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of what was found at web addresses, and of the marks that everybody sees.
@Repository
class LinkStore {
  private static final String LAST =
      """
      SELECT DISTINCT ON (c.authority, c.address) c.authority, c.address, c.result, c.moved, c.at,
        (SELECT count(DISTINCT (f.at AT TIME ZONE 'UTC')::date) FROM directory.link_check f
          WHERE f.authority = c.authority AND f.address = c.address AND NOT f.answers
            AND f.at > coalesce(ok.at, '-infinity')) AS failed,
        (SELECT min((f.at AT TIME ZONE 'UTC')::date) FROM directory.link_check f
          WHERE f.authority = c.authority AND f.address = c.address AND NOT f.answers
            AND f.at > coalesce(ok.at, '-infinity')) AS failing
      FROM directory.link_check c
      LEFT JOIN LATERAL (SELECT max(o.at) AS at FROM directory.link_check o
        WHERE o.authority = c.authority AND o.address = c.address AND o.answers) ok ON true
      """;

  private final JdbcClient jdbc;

  LinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Link link, Found found, Instant at) {
    jdbc.sql(
            """
            INSERT INTO directory.link_check
              (id, owner, state, authority, address, result, answers, moved, at)
            VALUES (:id, :owner, :state, :authority, :address, :result, :answers, :moved, :at)
            """)
        .param("id", Ids.next())
        .param("owner", link.owner().orElse(null))
        .param("state", link.state())
        .param("authority", link.authority())
        .param("address", link.address())
        .param("result", found.result().code())
        .param("answers", found.result().answers())
        .param("moved", found.moved())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// A look at an address.
  ///
  /// @param at when
  /// @param answered whether it answered
  record Look(Instant at, boolean answered) {
    static final Look NEVER = new Look(Instant.MIN, true);
  }

  /// The last look at each address, whoever's it is.
  Map<String, Look> lastLooks() {
    Map<String, Look> all = new HashMap<>();
    jdbc.sql(
            """
            SELECT DISTINCT ON (authority, address) authority, address, at, answers
            FROM directory.link_check ORDER BY authority, address, at DESC
            """)
        .query(
            row -> {
              all.put(key(row), new Look(instant(row), row.getBoolean("answers")));
            });
    return all;
  }

  static String key(Link link) {
    return link.authority() + " " + link.address();
  }

  private static String key(ResultSet row) throws SQLException {
    return row.getString("authority") + " " + row.getString("address");
  }

  /// What was found last at the addresses of an authority.
  List<Looked> of(String authority) {
    return jdbc.sql(
            LAST + "WHERE c.authority = :authority ORDER BY c.authority, c.address, c.at DESC")
        .param("authority", authority)
        .query(LinkStore::row)
        .list();
  }

  Optional<Looked> last(Link link) {
    return of(link.authority()).stream()
        .filter(each -> each.address().equals(link.address()))
        .findFirst();
  }

  /// Marks for everybody that an address does not answer since a day, or that it does again. Gives
  /// false, and adds nothing, where that is marked already.
  boolean mark(Link link, boolean answers, LocalDate since, Instant at) {
    boolean marked = marked(link.authority()).containsKey(link.address());
    if (marked != answers) {
      return false;
    }
    jdbc.sql(
            """
            INSERT INTO directory.link_mark (id, authority, address, answers, since, at)
            VALUES (:id, :authority, :address, :answers, :since, :at)
            """)
        .param("id", Ids.next())
        .param("authority", link.authority())
        .param("address", link.address())
        .param("answers", answers)
        .param("since", since)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    return true;
  }

  /// The addresses of an authority that are marked as not answering, and the last day on which that
  /// was noted.
  Map<String, LocalDate> marked(String authority) {
    Map<String, LocalDate> all = new HashMap<>();
    jdbc.sql(
            """
            SELECT address, since FROM (SELECT DISTINCT ON (address) address, answers, since
              FROM directory.link_mark WHERE authority = :authority
              ORDER BY address, at DESC, id DESC) last
            WHERE NOT answers
            """)
        .param("authority", authority)
        .query(
            row -> {
              all.put(row.getString("address"), row.getObject("since", LocalDate.class));
            });
    return all;
  }

  private static Looked row(ResultSet row, int number) throws SQLException {
    return new Looked(
        row.getString("address"),
        new Found(Found.Result.of(row.getString("result")), row.getString("moved")),
        instant(row),
        row.getInt("failed"),
        row.getObject("failing", LocalDate.class));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
