package org.comity.request.web.list;

import java.util.List;
import org.comity.identity.Membership;
import org.comity.request.follow.Progresses;
import org.comity.request.web.DraftLooks;
import org.springframework.stereotype.Component;

/// Finds requests among those on which somebody works. Each is opened and read in memory, for there
/// is no index of what cases say.
@Component
public class RequestFinder {
  private final Progresses progresses;
  private final DraftLooks looks;

  RequestFinder(Progresses progresses, DraftLooks looks) {
    this.progresses = progresses;
    this.looks = looks;
  }

  /// All of hers, the last changed first.
  public List<FoundRequest> all(Membership me) {
    return progresses.mine(me).stream()
        .map(progress -> new FoundRequest(looks.of(me, progress.draft()), progress))
        .toList();
  }
}
