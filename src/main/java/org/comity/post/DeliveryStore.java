package org.comity.post;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of how persons want their letters.
@Repository
class DeliveryStore {
  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How somebody wants letters of a kind.
  Delivery of(UUID person, LetterKind kind) {
    return jdbc.sql("SELECT coalesce(post.delivery_of(:person, :kind), 'at-once')")
        .param("person", person)
        .param("kind", kind.code())
        .query(String.class)
        .optional()
        .flatMap(Delivery::of)
        .orElse(Delivery.AT_ONCE);
  }

  /// What the visitor chose, by kind.
  Map<String, Delivery> own(UUID person) {
    return jdbc
        .sql("SELECT kind, delivery FROM post.delivery WHERE person = :person")
        .param("person", person)
        .query((row, number) -> Map.entry(row.getString("kind"), row.getString("delivery")))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> Delivery.of(entry.getValue()).orElse(Delivery.AT_ONCE)));
  }

  void keep(UUID person, LetterKind kind, Delivery delivery, Instant at) {
    String change =
        delivery == Delivery.AT_ONCE
            ? "DELETE FROM post.delivery WHERE person = :person AND kind = :kind AND at <= :at"
            : """
            INSERT INTO post.delivery (person, kind, delivery, at)
            VALUES (:person, :kind, :delivery, :at)
            ON CONFLICT (person, kind) DO UPDATE SET delivery = excluded.delivery, at = excluded.at
            """;
    var statement =
        jdbc.sql(change)
            .param("person", person)
            .param("kind", kind.code())
            .param("at", at.atOffset(ZoneOffset.UTC));
    (delivery == Delivery.AT_ONCE ? statement : statement.param("delivery", delivery.code()))
        .update();
  }
}
