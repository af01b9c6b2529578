package org.comity.request.web;

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
public class DraftLooks {
  private final Drafts drafts;
  private final CaseViews views;
  private final Words words;

  DraftLooks(Drafts drafts, CaseViews views, Words words) {
    this.drafts = drafts;
    this.views = views;
    this.words = words;
  }

  /// A draft as she sees it; empty for those who do not work on it.
  public Optional<Look> at(Membership me, UUID id) {
    return drafts.find(me, id).map(draft -> of(me, draft));
  }

  /// A draft that was just read or saved, as she sees it.
  public Look of(Membership me, Draft draft) {
    return Look.of(
        me, draft, views.of(draft.file(), me.zone()), words, views.now(me.zone()).toInstant());
  }
}
