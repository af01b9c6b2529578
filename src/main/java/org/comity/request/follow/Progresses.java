package org.comity.request.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.document.Document.Bytes;
import org.comity.identity.Membership;
import org.comity.request.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What became of the requests on which somebody works; for everybody else nothing is there.
@Service
public class Progresses {
  private final Drafts drafts;
  private final EntryBook book;

  Progresses(Drafts drafts, EntryBook book) {
    this.drafts = drafts;
    this.book = book;
  }

  /// How far a request is.
  @Transactional(readOnly = true)
  public Optional<Progress> find(Membership me, UUID draft) {
    return drafts.find(me, draft).map(found -> new Progress(found, book.of(me, draft)));
  }

  /// All requests on which she works, the last changed first.
  @Transactional(readOnly = true)
  public List<Progress> mine(Membership me) {
    Map<UUID, List<Entry>> entries = drafts.drafts(me) ? book.all(me) : Map.of();
    return drafts.mine(me).stream()
        .map(draft -> new Progress(draft, entries.getOrDefault(draft.id(), List.of())))
        .toList();
  }

  /// What was frozen when the request was signed, by name.
  @Transactional(readOnly = true)
  public List<Frozen.Name> frozen(Membership me, UUID draft, int entry) {
    return drafts.works(me, draft) ? book.names(draft, entry) : List.of();
  }

  /// A frozen file, as it was.
  @Transactional(readOnly = true)
  public Optional<Bytes> frozen(Membership me, UUID draft, int entry, String name) {
    return drafts.works(me, draft) ? book.frozen(me, draft, entry, name) : Optional.empty();
  }
}
