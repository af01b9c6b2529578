package org.comity.directory.web;

import org.comity.directory.amended.ContactChange;
import org.comity.instrument.web.Reading;
import org.comity.language.Formats;

/// Says that a change waits.
public final class Waits {
  private Waits() {}

  /// Which fields are being changed, since when, and when that takes effect; never to what.
  public static String words(ContactChange change, Reading reading) {
    Formats formats = reading.visitor().formats();
    return reading.say(
        "directory.pending.line",
        "fields",
        fields(change, reading),
        "since",
        formats.moment(change.made().at()),
        "effective",
        formats.moment(change.effective()));
  }

  /// The names of the fields that change.
  public static String fields(ContactChange change, Reading reading) {
    return reading
        .visitor()
        .formats()
        .list(
            change.names().stream()
                .map(each -> reading.say("directory.field." + each.word()))
                .toList());
  }
}
