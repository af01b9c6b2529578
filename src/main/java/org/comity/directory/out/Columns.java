package org.comity.directory.out;

import java.util.List;
import java.util.stream.Stream;

/// The columns of the tables that leave the directory and come in again. Their codes never change;
/// a spreadsheet shows them in the reader's words.
public final class Columns {
  /// What every row says of the file it stands in, so that a row copied elsewhere says it still.
  public static final List<String> STAMP =
      List.of("shown_for", "made_on", "use_until", "from", "mark");

  /// What is said of an authority itself.
  public static final List<String> OWN =
      List.of(
          "territory",
          "name_en",
          "name_original",
          "original_language",
          "part_of",
          "care_of",
          "website");

  /// What is said of a point of contact.
  public static final List<String> CONTACT =
      List.of(
          "kind",
          "phones",
          "faxes",
          "emails",
          "address",
          "zone",
          "hours",
          "rest_days",
          "use",
          "visibility");

  private static final List<String> GROUNDS = List.of("source", "as_at", "verified");

  /// An authority and one point of contact.
  public static final List<String> AUTHORITIES =
      joined(
          Stream.of(
              List.of("authority", "iso3", "state"),
              OWN,
              List.of("named_for", "contact"),
              CONTACT,
              GROUNDS,
              STAMP));

  /// For what an authority is named.
  public static final List<String> DESIGNATIONS =
      joined(
          Stream.of(
              List.of(
                  "designation",
                  "iso3",
                  "state",
                  "territory",
                  "basis",
                  "article",
                  "function",
                  "stages",
                  "crime",
                  "authority",
                  "name",
                  "valid_from",
                  "valid_to",
                  "notified",
                  "reference"),
              GROUNDS,
              STAMP));

  private Columns() {}

  private static List<String> joined(Stream<List<String>> parts) {
    return parts.flatMap(List::stream).toList();
  }
}
