package org.comity.post;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the person who acts wants her letters. It is her own, whatever her role.
@Service
public class Deliveries {
  private final DeliveryStore store;
  private final List<LetterKinds> rooms;
  private final Clock clock;

  Deliveries(DeliveryStore store, List<LetterKinds> rooms, Clock clock) {
    this.store = store;
    this.rooms = rooms;
    this.clock = clock;
  }

  /// What she chose for each kind; empty for a visitor who is no person.
  @Transactional(readOnly = true)
  public Map<LetterKind, Delivery> chosen() {
    return person().map(this::chosen).orElse(Map.of());
  }

  /// Keeps what she chose; a kind that is not named, or does not exist, stays as it is.
  ///
  /// @param wanted by the code of the kind
  @Transactional
  public void choose(Map<String, Delivery> wanted) {
    person()
        .ifPresent(
            person ->
                kinds()
                    .forEach(
                        kind ->
                            Optional.ofNullable(wanted.get(kind.code()))
                                .ifPresent(
                                    delivery ->
                                        store.keep(person, kind, delivery, clock.instant()))));
  }

  private Map<LetterKind, Delivery> chosen(UUID person) {
    Map<String, Delivery> own = store.own(person);
    Map<LetterKind, Delivery> chosen = new LinkedHashMap<>();
    kinds().forEach(kind -> chosen.put(kind, own.getOrDefault(kind.code(), Delivery.AT_ONCE)));
    return chosen;
  }

  private List<LetterKind> kinds() {
    return rooms.stream().flatMap(room -> room.kinds().stream()).toList();
  }

  private static Optional<UUID> person() {
    return Acting.current().flatMap(acting -> Optional.ofNullable(acting.person()));
  }
}
