package org.comity.request.follow;

import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.identity.Membership;
import org.comity.request.CaseViews;
import org.comity.request.Draft;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.Checks;
import org.springframework.stereotype.Component;

/// What goes with an entry: a signature freezes the version, opening it again frees it, and a file
/// stays as it was.
@Component
class Signing {
  private final CaseViews views;
  private final PaperFreezing freezing;
  private final EntryBook book;
  private final Files files;

  Signing(CaseViews views, PaperFreezing freezing, EntryBook book, Files files) {
    this.views = views;
    this.freezing = freezing;
    this.book = book;
    this.files = files;
  }

  /// How many things stop the request.
  long blockers(Membership me, Draft draft) {
    return new Checks(views.of(draft.file(), me.zone()))
        .findings().stream().filter(CaseFinding::stops).count();
  }

  /// Does what goes with an entry.
  ///
  /// @return the hash of what was frozen; empty if nothing was
  String settle(Membership me, Draft draft, Entry entry) {
    Said.Attached file = entry.said().file();
    if (file != null) {
      files.freeze(new FileId(file.id()));
    }
    if (entry.step() == Step.REOPEN) {
      book.reopen(draft.id(), draft.version());
    }
    return entry.step() == Step.SIGN ? freeze(me, draft, entry.number()) : "";
  }

  private String freeze(Membership me, Draft draft, int entry) {
    if (!book.sign(draft.id(), draft.version())) {
      throw new IllegalStateException("Not at the version that was locked: " + draft.id());
    }
    Frozen frozen = freezing.of(views.of(draft.file(), me.zone()), draft.version());
    book.keep(me, draft.id(), entry, frozen);
    return frozen.seal();
  }
}
