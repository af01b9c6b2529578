package org.comity.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The rooms by line. A room may use the rooms on lower lines, never one above or beside it.
final class Rooms {
  private static final List<Set<String>> LINES =
      List.of(
          Set.of("language", "audit", "vault", "database"),
          Set.of("shell"),
          Set.of("instrument", "file", "post", "discussion"),
          Set.of("identity", "document"),
          Set.of("form", "upkeep"),
          Set.of("directory"),
          Set.of("review", "request", "drafting"),
          Set.of("assistance", "meeting"));

  /// What one room may use on its own line; `docs/decisions/0001` and `0120` say why.
  private static final Map<String, Set<String>> BESIDE =
      Map.of("audit", Set.of("database"), "discussion", Set.of("post"));

  private Rooms() {}

  /// Whether the architecture knows a room of this name.
  static boolean known(String room) {
    return LINES.stream().anyMatch(line -> line.contains(room));
  }

  /// The line on which a room stands, 0 for the lowest; refuses a room that stands on none.
  static int line(String room) {
    return IntStream.range(0, LINES.size())
        .filter(line -> LINES.get(line).contains(room))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The room " + room + " has no line"));
  }

  /// Whether one room may use another.
  static boolean mayUse(String room, String other) {
    return line(other) < line(room) || BESIDE.getOrDefault(room, Set.of()).contains(other);
  }
}
