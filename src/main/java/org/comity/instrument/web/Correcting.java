package org.comity.instrument.web;

import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Notification;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.springframework.web.util.UriComponentsBuilder;

/// The way from a fact to the form that corrects it, for the secretariat.
final class Correcting {
  private Correcting() {}

  /// Where a name is corrected; empty for whoever may not.
  static Optional<String> name(StateCode state, Language language, Reading reading) {
    return form(
        "/names/records/new", Map.of("state", state.value(), "language", language.tag()), reading);
  }

  /// Where a notification is corrected; empty for whoever may not.
  static Optional<String> notification(Notification told, Reading reading) {
    Language language = told.language();
    return form(
        "/notifications/records/new",
        Map.of(
            "state", told.state().value(),
            "instrument", told.instrument(),
            "article", told.article(),
            "topic", told.topic().name(),
            "language", language == null ? "" : language.tag()),
        reading);
  }

  private static Optional<String> form(String path, Map<String, String> fields, Reading reading) {
    if (!"secretariat".equals(reading.visitor().role())) {
      return Optional.empty();
    }
    var address = UriComponentsBuilder.fromPath(path);
    fields.keySet().stream().sorted().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return Optional.of(address.encode().buildAndExpand(fields).toUriString());
  }
}
