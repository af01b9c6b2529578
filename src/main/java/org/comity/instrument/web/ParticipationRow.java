package org.comity.instrument.web;

import java.time.LocalDate;
import java.util.Optional;
import org.comity.instrument.Origin;
import org.comity.instrument.Participation;
import org.comity.instrument.PartySince;
import org.comity.instrument.Standing;
import org.jspecify.annotations.Nullable;

/// What is known of one State and one treaty, as a row of a table.
///
/// @param address the page of the State, or of the treaty where rows are treaties
/// @param name the State, or the treaty
/// @param chosen whether it is the one that the reader asked for
/// @param standing the standing today
/// @param standingWords the same in words
/// @param since since when, a phrase
/// @param signed the day of signature, or that it is not stated
/// @param consent kind and day of the deposit, or that it is not stated
/// @param source where this is from; null where nothing is known
public record ParticipationRow(
    String address,
    String name,
    boolean chosen,
    Standing standing,
    String standingWords,
    String since,
    String signed,
    String consent,
    @Nullable SourceView source) {

  /// The name of the icon of its standing.
  public String icon() {
    return switch (standing) {
      case PARTY -> "done";
      case NOT_PARTY -> "closed";
      case NOT_STATED -> "unknown";
    };
  }

  /// The row of what is known.
  ///
  /// @param address where the row's heading leads
  /// @param name the row's heading
  /// @param chosen whether the reader asked for it
  /// @param known what is known; empty where no source says anything
  /// @param today the day for which the standing is shown
  /// @param reading the reader
  public static ParticipationRow of(
      String address,
      String name,
      boolean chosen,
      Optional<Participation> known,
      LocalDate today,
      Reading reading) {
    Standing standing = known.map(each -> each.on(today)).orElse(Standing.NOT_STATED);
    return new ParticipationRow(
        address,
        name,
        chosen,
        standing,
        reading.word("instrument.standing.", standing),
        known.map(each -> since(each, reading)).orElse(reading.say("instrument.since.nothing")),
        known
            .flatMap(each -> Optional.ofNullable(each.signed()))
            .map(reading::date)
            .orElse(reading.say("instrument.page.notStated")),
        known.map(each -> consent(each, reading)).orElse(reading.say("instrument.page.notStated")),
        known.map(each -> SourceView.of(each.origin(), reading)).orElse(null));
  }

  /// Since when a State is party, a phrase; or that it is not, or not stated.
  public static String since(Participation known, Reading reading) {
    if (known.ended() != null) {
      return reading.say("instrument.since.ended", "date", reading.date(known.ended()));
    }
    return known.party() ? since(known.since(), reading) : outside(known.origin(), reading);
  }

  private static String since(PartySince since, Reading reading) {
    return switch (since) {
      case PartySince.Given(LocalDate day) -> reading.date(day);
      case PartySince.Derived(LocalDate day, String article) ->
          reading.say(
              "instrument.since.derived", "date", reading.date(day), "article", isolated(article));
      case PartySince.NotStated() -> reading.say("instrument.since.unknown");
    };
  }

  private static String outside(Origin origin, Reading reading) {
    if (origin.verified() == Origin.Verified.INVENTED || origin.asAt() == null) {
      return reading.say("instrument.standing.not_party");
    }
    return reading.say("instrument.since.notParty", "date", reading.asAt(origin.asAt()));
  }

  private static String consent(Participation known, Reading reading) {
    if (known.consent() == null) {
      return reading.say("instrument.page.notStated");
    }
    return reading.say(
        "instrument.consent.line",
        "kind",
        reading.word("instrument.consent.", known.consent().kind()),
        "date",
        reading.date(known.consent().deposited()));
  }

  /// A citation that stays left to right inside an Arabic sentence: U+2066 … U+2069.
  public static String isolated(String citation) {
    return "\u2066" + citation + "\u2069";
  }
}
