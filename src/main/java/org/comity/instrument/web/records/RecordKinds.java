package org.comity.instrument.web.records;

import java.util.List;
import org.comity.instrument.web.Reading;

/// The kinds of records and where each is kept.
enum RecordKinds {
  PARTICIPATION,
  NOTIFICATIONS,
  NAMES;

  /// The address of its list.
  String address() {
    return "/" + word() + "/records";
  }

  /// The kind as addresses and words have it.
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  RecordsPage.Kind list(RecordKinds current, Reading reading) {
    return new RecordsPage.Kind(
        reading.say("instrument.records.kind." + word()), address(), this == current);
  }

  static List<RecordsPage.Kind> lists(RecordKinds current, Reading reading) {
    return List.of(values()).stream().map(kind -> kind.list(current, reading)).toList();
  }

  RecordsPage.Add add(Reading reading) {
    return new RecordsPage.Add(
        reading.say("instrument.records.add." + word()),
        address() + "/new",
        reading.say("instrument.records.empty." + word()));
  }
}
