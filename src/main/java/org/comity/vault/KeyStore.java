package org.comity.vault;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The ring in the database.
@Repository
class KeyStore implements KeyRing {
  private final JdbcClient jdbc;

  KeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Wrapped> keys(String purpose, UUID owner) {
    return jdbc.sql(
            """
            SELECT version, encode(sealed, 'hex') AS closed FROM vault.own_key
            WHERE purpose = :purpose AND owner = :owner ORDER BY version
            """)
        .param("purpose", purpose)
        .param("owner", owner)
        .query((row, _) -> new Wrapped(row.getInt("version"), row.getString("closed")))
        .list();
  }

  /// In a transaction of its own: a key that something was closed under stays, whatever becomes of
  /// the rest.
  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public List<Wrapped> add(String purpose, UUID owner, Wrapped key) {
    jdbc.sql(
            """
            INSERT INTO vault.own_key (purpose, owner, version, sealed)
            VALUES (:purpose, :owner, :version, decode(:closed, 'hex'))
            ON CONFLICT DO NOTHING
            """)
        .param("purpose", purpose)
        .param("owner", owner)
        .param("version", key.version())
        .param("closed", key.closed())
        .update();
    return keys(purpose, owner);
  }

  @Override
  public List<Newest> newest() {
    return jdbc.sql(
            """
            SELECT purpose, owner, max(version) AS version FROM vault.own_key
            GROUP BY purpose, owner ORDER BY purpose, owner
            """)
        .query(
            (row, _) ->
                new Newest(
                    row.getString("purpose"),
                    row.getObject("owner", UUID.class),
                    row.getInt("version")))
        .list();
  }
}
