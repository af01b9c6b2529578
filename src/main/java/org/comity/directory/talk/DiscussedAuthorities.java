package org.comity.directory.talk;

import java.util.Optional;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.discussion.Correspondent;
import org.comity.discussion.Discussed;
import org.comity.discussion.Thing;
import org.comity.discussion.ThingKey;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// Authorities, which are discussed by whoever acts for their State and by the secretariat.
@Component
public class DiscussedAuthorities implements Discussed {
  private static final String ROOM = "directory";
  private static final String KIND = "authority";

  private final Directory directory;
  private final Circles circles;

  DiscussedAuthorities(Directory directory, Circles circles) {
    this.directory = directory;
    this.circles = circles;
  }

  /// The key of an authority: the code of its State and its identifier.
  public static ThingKey key(Authority authority) {
    return new ThingKey(ROOM, KIND, authority.state() + "/" + authority.id());
  }

  @Override
  public String room() {
    return ROOM;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Thing> find(ThingKey key, Language language) {
    Optional<UUID> mine = Acting.current().flatMap(me -> Optional.ofNullable(me.body()));
    return mine.isEmpty()
        ? Optional.empty()
        : authority(key)
            .map(found -> thing(key, found, mine.get(), language))
            .filter(thing -> !thing.circles().isEmpty());
  }

  @Override
  public boolean reads(ThingKey key, Correspondent who) {
    return authority(key)
        .filter(found -> circles.has(found.state().value(), who.body()))
        .isPresent();
  }

  private Optional<Authority> authority(ThingKey key) {
    String id = key.id().substring(key.id().indexOf('/') + 1);
    return directory.authority(id).filter(found -> key(found).equals(key));
  }

  private Thing thing(ThingKey key, Authority authority, UUID mine, Language language) {
    return new Thing(
        key,
        authority.name(language).value(),
        "/directory/authorities/" + authority.id(),
        "",
        circles.of(authority.state().value(), mine));
  }
}
