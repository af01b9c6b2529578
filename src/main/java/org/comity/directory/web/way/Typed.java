package org.comity.directory.web.way;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a reader typed, as the address carries it; each empty where she left it open.
///
/// @param from the code of the requesting State
/// @param to the code of the requested State
/// @param part the code of a part of the requested State
/// @param function the word of the kind of assistance
/// @param crime the word of the crime
/// @param stage the word of the stage of proceedings
/// @param urgency the word of the urgency
/// @param on the day; empty for today
/// @param at hours and minutes; empty for now, or for noon of another day
/// @param zone the zone of day and hours; empty for the reader's own
/// @param basis the code of the treaty she prefers
/// @param asked whether she asked, and not only opened the form
public record Typed(
    String from,
    String to,
    String part,
    String function,
    String crime,
    String stage,
    String urgency,
    String on,
    String at,
    String zone,
    String basis,
    boolean asked) {

  static Typed of(Map<String, String> sent) {
    return new Typed(
        text(sent, "from"),
        text(sent, "to"),
        text(sent, "part"),
        text(sent, "function"),
        text(sent, "crime"),
        text(sent, "stage"),
        text(sent, "urgency"),
        text(sent, "on"),
        text(sent, "at"),
        text(sent, "zone"),
        text(sent, "basis"),
        sent.containsKey("function"));
  }

  /// The same with a requesting State, where none was typed.
  Typed or(String state) {
    return from.isEmpty() && !asked
        ? new Typed(state, to, part, function, crime, stage, urgency, on, at, zone, basis, false)
        : this;
  }

  /// The end of the address of the same question under another treaty.
  String query(String under) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("from", from);
    parts.put("to", to);
    parts.put("part", part);
    parts.put("function", function);
    parts.put("crime", crime);
    parts.put("stage", stage);
    parts.put("urgency", urgency);
    parts.put("on", on);
    parts.put("at", at);
    parts.put("zone", zone);
    parts.put("basis", under);
    return parts.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String text(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").strip();
  }
}
