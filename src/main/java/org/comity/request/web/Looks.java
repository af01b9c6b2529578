package org.comity.request.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.language.Words;
import org.comity.request.CaseViews;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.springframework.stereotype.Component;

/// Opens drafts for those who work on them.
@Component
class Looks {
  private final Drafts drafts;
  private final CaseViews views;
  private final Words words;

  Looks(Drafts drafts, CaseViews views, Words words) {
    this.drafts = drafts;
    this.views = views;
    this.words = words;
  }

  /// A draft as she sees it; empty for those who do not work on it.
  Optional<Look> at(Membership me, UUID id) {
    return drafts.find(me, id).map(draft -> of(me, draft));
  }

  /// The drafts that she works on, the last changed first.
  List<Look> mine(Membership me) {
    return drafts.mine(me).stream().map(draft -> of(me, draft)).toList();
  }

  Look of(Membership me, Draft draft) {
    return Look.of(me, draft, views.of(draft.file(), me.zone()), words);
  }
}
