package org.comity.instrument.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.comity.instrument.AsAt;
import org.comity.instrument.Notification;
import org.comity.instrument.Origin;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// Words that the secretariat has recorded of a State: a notification or a name. It is never
/// changed; a later one on the same subject takes its place, and a mistake is undone by a further
/// row.
///
/// @param id its identifier
/// @param subject of what
/// @param value the words
/// @param language the language of the words
/// @param dated the day of a notification; null where the source gives none
/// @param reference the depositary's own reference; empty where there is none
/// @param source a title or an address of the source
/// @param asAt the day for which the source speaks
/// @param base the statement it takes the place of; null where it lies over the files alone
/// @param author the person who recorded it
/// @param recorded when
/// @param undone by what it was undone; null while it was not
public record Statement(
    UUID id,
    Subject subject,
    String value,
    Language language,
    @Nullable LocalDate dated,
    String reference,
    String source,
    LocalDate asAt,
    @Nullable UUID base,
    UUID author,
    Instant recorded,
    @Nullable Undoing undone) {

  /// Whether it was not undone. Of those on one subject the last that stands holds.
  public boolean stands() {
    return undone == null;
  }

  /// Where facts that rest on it are from.
  Origin origin() {
    LocalDate written = LocalDate.ofInstant(recorded, ZoneOffset.UTC);
    return new Origin(Origin.Verified.RECORDED, source, AsAt.day(asAt), "", written);
  }

  /// The notification that it is.
  Notification notification(Subject.Told told) {
    return new Notification(
        told.state(),
        told.instrument(),
        told.article(),
        told.topic(),
        value,
        "",
        language,
        dated,
        reference,
        origin());
  }
}
