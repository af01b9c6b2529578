package org.comity.directory.web.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a reader chose in the list, each empty for all.
///
/// @param query words in the name of a State or an authority
/// @param function the word of a function
/// @param basis the code of a treaty or resolution
/// @param accepts the ISO 639 code of a language in which requests are accepted
/// @param channel the word of a channel that is open
/// @param network the code of a network
/// @param known the word of how much is known
/// @param on the day
public record Chosen(
    String query,
    String function,
    String basis,
    String accepts,
    String channel,
    String network,
    String known,
    String on) {

  /// What the fields of an address say; a field that is not there is empty.
  public static Chosen of(Map<String, String> sent) {
    return new Chosen(
        text(sent, "q"),
        text(sent, "function"),
        text(sent, "basis"),
        text(sent, "accepts"),
        text(sent, "channel"),
        text(sent, "network"),
        text(sent, "known"),
        text(sent, "on"));
  }

  /// Whether anything but the day is chosen.
  public boolean narrowed() {
    return !(query + function + basis + accepts + channel + network + known).isEmpty();
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
