package org.comity.directory.web.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reader chose in the list, each empty for all.
///
/// @param query words in the name of a State or an authority
/// @param state the code of a State
/// @param function the word of a function
/// @param basis the code of a treaty or resolution
/// @param accepts the ISO 639 code of a language in which requests are accepted
/// @param channel the word of a channel that is open
/// @param network the code of a network
/// @param known the word of how much is known
/// @param source the word of how old the newest source is
/// @param page the number of the page, from 1
/// @param on the day
public record Chosen(
    String query,
    String state,
    String function,
    String basis,
    String accepts,
    String channel,
    String network,
    String known,
    String source,
    int page,
    String on) {

  /// What the fields of an address say; a field that is not there is empty.
  public static Chosen of(Map<String, String> sent) {
    return new Chosen(
        text(sent, "q"),
        text(sent, "state"),
        text(sent, "function"),
        text(sent, "basis"),
        text(sent, "accepts"),
        text(sent, "channel"),
        text(sent, "network"),
        text(sent, "known"),
        text(sent, "source"),
        page(text(sent, "page")),
        text(sent, "on"));
  }

  /// Whether anything but the day is chosen.
  public boolean narrowed() {
    return !query.isEmpty() || filters() > 0;
  }

  /// How many filters are set.
  public int filters() {
    return (int) parts().filter(each -> !each.getValue().isEmpty()).count();
  }

  /// The end of the address of another page of the same list.
  String query(int other) {
    Stream<Map.Entry<String, String>> all =
        Stream.of(
                Stream.of(Map.entry("q", query)),
                parts(),
                Stream.of(Map.entry("on", on), Map.entry("page", String.valueOf(other))))
            .flatMap(each -> each);
    return all.filter(each -> !each.getValue().isEmpty())
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  /// What is chosen of a filter; empty for all.
  String of(String filter) {
    return parts()
        .filter(each -> each.getKey().equals(filter))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private Stream<Map.Entry<String, String>> parts() {
    return Stream.of(
        Map.entry("state", state),
        Map.entry("function", function),
        Map.entry("basis", basis),
        Map.entry("accepts", accepts),
        Map.entry("channel", channel),
        Map.entry("network", network),
        Map.entry("known", known),
        Map.entry("source", source));
  }

  private static int page(String number) {
    return number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
  }

  /// The constant of a word in small letters; empty for none and for another word.
  static <E extends Enum<E>> Optional<E> word(E[] constants, String word) {
    return Arrays.stream(constants)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static String text(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").strip();
  }
}
