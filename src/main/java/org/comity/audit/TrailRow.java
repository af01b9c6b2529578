package org.comity.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of the trail: who did what to what, and when.
///
/// @param id its identifier
/// @param at when, to the microsecond, by the clock of the database
/// @param role as what she acted
/// @param body for whom; null for a visitor that is no person
/// @param person who; null for a visitor that is no person
/// @param act what was done
/// @param object to what
/// @param commitment what binds the row to its details
/// @param mac the program's mark, in hex
record TrailRow(
    UUID id,
    Instant at,
    String role,
    @Nullable UUID body,
    @Nullable UUID person,
    String act,
    String object,
    Hash commitment,
    String mac) {

  /// What the program's mark is made of: all but the time, which the database gives.
  static String marked(
      UUID id,
      String role,
      @Nullable UUID body,
      @Nullable UUID person,
      String act,
      String object,
      Hash commitment) {
    return fields(Stream.of(id, role, body, person, act, object, commitment));
  }

  /// Whether the program wrote this row.
  boolean ours(AuditKey key) {
    return key.mac(marked(id, role, body, person, act, object, commitment)).equals(mac);
  }

  /// The leaf that this row is in the tree.
  Hash leaf() {
    String whole = fields(Stream.of(id, at, role, body, person, act, object, commitment, mac));
    return Hash.leaf(whole.getBytes(StandardCharsets.UTF_8));
  }

  // Each field with its length before it, so that no two rows give one text.
  private static String fields(Stream<? extends @Nullable Object> fields) {
    return fields
        .map(field -> Objects.toString(field, ""))
        .map(field -> field.length() + ":" + field)
        .collect(Collectors.joining());
  }
}
