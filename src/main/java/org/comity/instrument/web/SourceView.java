package org.comity.instrument.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.instrument.Origin;
import org.comity.language.Text;
import org.jspecify.annotations.Nullable;

/// Where a fact is from, as a page shows it.
///
/// @param parts the source, cut at its addresses
/// @param how as at when and how far it was checked, a phrase
/// @param note a remark; null mostly
public record SourceView(List<Part> parts, String how, @Nullable Text note) {
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /// A piece of a source: words, or an address shown by the name of its site.
  ///
  /// @param text what is shown
  /// @param address where it leads; null for words
  public record Part(String text, @Nullable String address) {}

  /// The view of an origin.
  public static SourceView of(Origin origin, Reading reading) {
    return new SourceView(
        parts(origin.source()),
        how(origin, reading),
        origin.note().isEmpty() ? null : reading.english(origin.note()));
  }

  private static String how(Origin origin, Reading reading) {
    String verified = reading.word("instrument.verified.", origin.verified());
    if (origin.verified() == Origin.Verified.INVENTED) {
      return verified;
    }
    String asAt =
        origin.asAt() == null
            ? reading.say("instrument.origin.undated")
            : reading.say("instrument.origin.asAt", "date", reading.asAt(origin.asAt()));
    return reading.say("instrument.origin.line", "asAt", asAt, "verified", verified);
  }

  private static List<Part> parts(String source) {
    List<Part> parts = new ArrayList<>();
    Matcher address = ADDRESS.matcher(source);
    int from = 0;
    while (address.find()) {
      words(source.substring(from, address.start()), parts);
      parts.add(new Part(site(address.group()), address.group()));
      from = address.end();
    }
    words(source.substring(from), parts);
    return List.copyOf(parts);
  }

  private static void words(String text, List<Part> parts) {
    if (!text.isBlank()) {
      parts.add(new Part(text.strip(), null));
    }
  }

  private static String site(String address) {
    try {
      return String.valueOf(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
