package org.comity.directory.out;

import java.util.List;
import java.util.stream.Stream;

/// The columns of the tables that leave the directory and come in again. Their codes never change;
/// a spreadsheet shows them in the reader's words.
public final class Columns {
  /// What every row says of the file it stands in, so that a row copied elsewhere says it still.
  public static final List<String> STAMP =
      List.of("shown_for", "made_on", "use_until", "from", "mark");

  /// An authority and one point of contact.
  public static final List<String> AUTHORITIES =
      with(
          "authority",
          "iso3",
          "state",
          "territory",
          "name_en",
          "name_original",
          "original_language",
          "part_of",
          "care_of",
          "website",
          "named_for",
          "contact",
          "kind",
          "phones",
          "faxes",
          "emails",
          "address",
          "zone",
          "hours",
          "rest_days",
          "use",
          "visibility",
          "source",
          "as_at",
          "verified");

  /// For what an authority is named.
  public static final List<String> DESIGNATIONS =
      with(
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
          "reference",
          "source",
          "as_at",
          "verified");

  private Columns() {}

  private static List<String> with(String... own) {
    return Stream.concat(Stream.of(own), STAMP.stream()).toList();
  }
}
