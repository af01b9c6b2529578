package org.comity.directory.kept;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.comity.directory.contact.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// An entry of the directory that is new, has changed or has gone.
///
/// @param kind the table, such as `designations`
/// @param id the lasting identifier of the entry
/// @param version its version, from 1
/// @param visibility who may see it
/// @param at since when the directory says so
/// @param state the code of its State; empty where it has none
/// @param cells what it says; empty where it has gone
/// @param before what it said before; empty where it is new
public record Change(
    String kind,
    String id,
    int version,
    Visibility visibility,
    Instant at,
    String state,
    Map<String, String> cells,
    Map<String, String> before) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<TreeMap<String, String>> CELLS = new TypeReference<>() {};

  /// What has become of the entry.
  public enum What {
    /// It is new, or there again.
    NEW,
    /// It says something else.
    CHANGED,
    /// It is no longer in the directory.
    GONE
  }

  /// Keeps the cells unchangeable.
  public Change {
    cells = Map.copyOf(cells);
    before = Map.copyOf(before);
  }

  /// The cells of a row as the database keeps them; empty where it has gone.
  public static Map<String, String> cells(@Nullable String json) {
    return json == null ? Map.of() : JSON.readValue(json, CELLS);
  }

  /// What has become of it.
  public What what() {
    if (cells.isEmpty()) {
      return What.GONE;
    }
    return before.isEmpty() ? What.NEW : What.CHANGED;
  }

  /// The columns that say something else than before, in the order of the alphabet.
  public List<String> columns() {
    TreeSet<String> all = new TreeSet<>(cells.keySet());
    all.addAll(before.keySet());
    all.removeIf(column -> Objects.equals(cells.get(column), before.get(column)));
    return List.copyOf(all);
  }

  /// A cell, or what it held before the entry went.
  public String cell(String column) {
    return (cells.isEmpty() ? before : cells).getOrDefault(column, "");
  }

  /// An identifier that is the same for this version whenever and wherever it is told.
  public UUID uuid() {
    String name = "comity:directory:" + kind + ":" + id + ":" + version;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
