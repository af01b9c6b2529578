package org.comity.instrument.web;

import java.net.URI;
import org.comity.instrument.Origin;
import org.comity.language.Text;
import org.jspecify.annotations.Nullable;

/// Where a fact is from, as a page shows it.
///
/// @param address of the source; null where it has none
/// @param title of the source: the site, or its words
/// @param asAt the time of the source, a phrase
/// @param verified how far it was checked, a phrase
/// @param note a remark; null mostly
public record SourceView(
    @Nullable String address, String title, String asAt, String verified, @Nullable Text note) {

  static SourceView of(Origin origin, Reading reading) {
    String source = origin.source();
    boolean linked = source.startsWith("http");
    String address = linked ? source.split("\\s", 2)[0] : null;
    String title = address == null ? source : host(address) + source.substring(address.length());
    return new SourceView(
        address,
        title,
        asAt(origin, reading),
        reading.word("instrument.verified.", origin.verified()),
        origin.note().isEmpty() ? null : reading.english(origin.note()));
  }

  private static String asAt(Origin origin, Reading reading) {
    return origin.asAt() == null
        ? reading.say("instrument.origin.undated")
        : reading.say("instrument.origin.asAt", "date", reading.asAt(origin.asAt()));
  }

  private static String host(String address) {
    try {
      return String.valueOf(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
