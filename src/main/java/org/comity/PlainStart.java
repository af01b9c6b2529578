package org.comity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.database.external.GivenAddress;

/// The words of an ordinary start, read without the library for commands, which alone takes a third
/// of a second to load. What is not understood here is left to [RunCommand].
final class PlainStart {
  private static final Set<String> NAMES = Set.of("--data", "--port", "--database");

  private PlainStart() {}

  /// The start that these words ask for; empty if it takes more to understand them.
  static Optional<Run> of(String... words) {
    if (words.length == 0 || !words[0].equals("run")) {
      return Optional.empty();
    }
    List<String> rest = List.of(words).subList(1, words.length);
    Map<String, String> given = new HashMap<>();
    int at = 0;
    while (at < rest.size()) {
      String name = rest.get(at);
      boolean named = NAMES.contains(name) && at + 1 < rest.size();
      if (!named && !name.equals("--production")) {
        return Optional.empty();
      }
      given.put(name, named ? rest.get(at + 1) : "");
      at += named ? 2 : 1;
    }
    return given.getOrDefault("--port", "8080").matches("\\d{1,5}")
        ? Optional.of(run(given))
        : Optional.empty();
  }

  private static Run run(Map<String, String> given) {
    String data = given.getOrDefault("--data", System.getProperty("comity.data", "data"));
    String database = given.getOrDefault("--database", System.getenv(GivenAddress.URL));
    return new Run(
        Path.of(data),
        Integer.parseInt(given.getOrDefault("--port", "8080")),
        GivenAddress.of(database),
        given.containsKey("--production"));
  }
}
