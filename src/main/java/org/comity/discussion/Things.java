package org.comity.discussion;

import java.util.List;
import java.util.Optional;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// The things of all rooms that can be discussed.
@Component
public class Things {
  private final List<Discussed> kinds;

  Things(List<Discussed> kinds) {
    this.kinds = kinds;
  }

  /// The thing, if whoever acts now may see it.
  public Optional<Thing> find(ThingKey key, Language language) {
    return kind(key).flatMap(kind -> kind.find(key, language));
  }

  /// The words of a thing that was found; empty where nothing can be quoted.
  public Optional<String> text(ThingKey key) {
    return kind(key).flatMap(kind -> kind.text(key));
  }

  /// Whether somebody may see the thing; for the program's own work.
  public boolean reads(ThingKey key, Correspondent who) {
    return kind(key).filter(kind -> kind.reads(key, who)).isPresent();
  }

  private Optional<Discussed> kind(ThingKey key) {
    return kinds.stream()
        .filter(each -> each.room().equals(key.room()) && each.kind().equals(key.kind()))
        .findFirst();
  }
}
