package org.comity.file;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files that are just arriving: piece by piece, each in a short transaction, so that a slow line
/// holds no connection to the database.
@Component
class Arrivals {
  private static final Duration GIVEN_UP = Duration.ofDays(1);

  private final FileStore store;
  private final Pieces pieces;
  private final FileLimits limits;
  private final Trail trail;
  private final Clock clock;

  Arrivals(FileStore store, Pieces pieces, FileLimits limits, Trail trail, Clock clock) {
    this.store = store;
    this.pieces = pieces;
    this.limits = limits;
    this.trail = trail;
    this.clock = clock;
  }

  FileLimits limits() {
    return limits;
  }

  @Transactional
  FileId begin(UUID body, UUID author, String place) {
    store.giveUpBefore(body, clock.instant().minus(GIVEN_UP));
    FileId id = FileId.random();
    store.begin(id, body, author, place, clock.instant());
    return id;
  }

  /// Takes one piece; false if the files of the body would get too large together.
  @Transactional
  boolean take(FileId id, UUID body, int number, byte[] content) {
    boolean room = store.sizeOf(body) + content.length <= limits.mostOfBody();
    if (room) {
      pieces.add(id, body, number, content);
    }
    return room;
  }

  @Transactional
  void finish(Kept file) {
    store.finish(file);
    trail.record(
        "upload-file",
        "file/" + file.id(),
        Map.of("sha256", file.sha256(), "size", Long.toString(file.size())));
  }

  @Transactional
  void giveUp(FileId id) {
    store.giveUp(id);
  }

  /// The body and the person acted for, which a file must have.
  static Acting someone() {
    return Acting.current()
        .filter(acting -> acting.body() != null && acting.person() != null)
        .orElseThrow(() -> new IllegalStateException("Nobody acts, so no file is kept"));
  }
}
