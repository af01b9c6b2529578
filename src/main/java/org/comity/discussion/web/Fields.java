package org.comity.discussion.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.discussion.Begin;
import org.comity.discussion.Contribute;
import org.comity.discussion.Say;
import org.comity.discussion.ThingKey;

/// The fields of a form as they came.
///
/// @param sent by name
record Fields(Map<String, String> sent) {

  String text(String name) {
    return sent.getOrDefault(name, "");
  }

  /// On which thing a discussion is begun; empty if there can be none.
  Optional<ThingKey> thing() {
    return ThingKey.of(text("room"), text("kind"), text("thing"));
  }

  Begin begin(ThingKey thing) {
    return new Begin(thing, text("circle"), text("subject"), text("quote"), number("near"), say());
  }

  Contribute contribute(UUID discussion) {
    return new Contribute(discussion, number("base"), text("do").equals("settle"), say());
  }

  private Say say() {
    return new Say(key(), text("words"), text("next"), text("due"));
  }

  // Without a key of its own a form is taken as often as it is sent.
  private UUID key() {
    try {
      return UUID.fromString(text("key"));
    } catch (IllegalArgumentException e) {
      return Ids.next();
    }
  }

  private int number(String name) {
    return text(name).matches("[0-9]{1,9}") ? Integer.parseInt(text(name)) : 0;
  }
}
