package org.comity.discussion;

import java.util.Optional;
import org.comity.language.Language;

/// The things of one kind that can be discussed. A room that has some offers this as a bean, and in
/// its schema the function `reads_thing(kind, id)`, which decides the same in the rows.
public interface Discussed {
  /// The name of the room, such as `review`.
  String room();

  /// Which of its things, such as `question`.
  String kind();

  /// The thing, if whoever acts now may see it; empty if she may not, or if there is none.
  Optional<Thing> find(ThingKey key, Language language);

  /// The words of the thing that can be quoted, as its page shows them; empty where it has none.
  /// Asked only for a thing that was found.
  default Optional<String> text(ThingKey key) {
    return Optional.empty();
  }

  /// Whether somebody may see the thing; asked by the program's own work, before it writes to her.
  boolean reads(ThingKey key, Correspondent who);
}
