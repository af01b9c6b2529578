package org.comity.directory.web.looked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.looked.LookQuery;

/// Which looks a reader wants, as she has typed it.
///
/// @param from the first day, in her zone; empty for any
/// @param to the last day; empty for any
/// @param body the code of the body that looked; empty for every one
/// @param page which part, from 1
record Wanted(String from, String to, String body, int page) {
  static final int SIZE = 50;

  private static final int LAST = 100_000;
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  static Wanted of(Map<String, String> sent) {
    return new Wanted(
        sent.getOrDefault("from", "").strip(),
        sent.getOrDefault("to", "").strip(),
        sent.getOrDefault("body", "").strip(),
        page(sent.getOrDefault("page", "1")));
  }

  private static int page(String text) {
    try {
      return Math.clamp(Integer.parseInt(text), 1, LAST);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /// Whether the text in a field of a day is none of the calendar.
  static boolean wrong(String text) {
    return !text.isEmpty() && day(text).isEmpty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// What is asked for; a day that is none counts as not typed.
  LookQuery query(ZoneId zone) {
    return query(zone, (page - 1) * SIZE, SIZE);
  }

  /// The same, whole, for a file.
  LookQuery whole(ZoneId zone) {
    return query(zone, 0, LookQuery.FILE);
  }

  private LookQuery query(ZoneId zone, int skip, int most) {
    return new LookQuery(
        day(from).map(each -> each.atStartOfDay(zone).toInstant()).orElse(Instant.EPOCH),
        day(to).map(each -> each.plusDays(1).atStartOfDay(zone).toInstant()).orElse(EVER),
        body,
        skip,
        most);
  }

  /// The end of an address that asks for the same.
  ///
  /// @param part which part; 0 for none
  String address(int part) {
    String query = "?from=" + coded(from) + "&to=" + coded(to) + "&body=" + coded(body);
    return part == 0 ? query : query + "&page=" + part;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
