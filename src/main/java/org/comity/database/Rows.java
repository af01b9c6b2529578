package org.comity.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How the cells of rows are written and read that the driver does not know by itself: instants,
/// and texts by their names (`jsonb`).
public final class Rows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Rows() {}

  /// The instant in a column that is never empty.
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// The instant in a column that may be empty.
  public static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /// An instant as it is handed to a statement.
  public static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /// An array of texts as PostgreSQL writes it, in which each stands in quotes, with one text of
  /// each thing; null where it has none.
  public static <T> String array(List<T> things, Function<T, @Nullable String> text) {
    return things.stream()
        .map(each -> quoted(text.apply(each)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "NULL" : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /// Texts by their names, as JSON with the names in order.
  public static String json(Map<String, String> texts) {
    return JSON.writeValueAsString(new TreeMap<>(texts));
  }

  /// The texts in a column by their names.
  public static Map<String, String> texts(ResultSet row, String column) throws SQLException {
    return JSON.readValue(row.getString(column), new TypeReference<Map<String, String>>() {});
  }
}
