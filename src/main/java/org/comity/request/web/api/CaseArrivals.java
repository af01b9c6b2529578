package org.comity.request.web.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.request.SaveOutcome;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseReading;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Progresses;
import org.comity.request.keyed.KeyedDrafts;
import org.comity.request.keyed.KeyedDrafts.Outcome;
import org.comity.shell.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Takes the case files that programs send. What cannot be read is refused; what is wrong in one
/// that can be read is kept and told by its findings.
@Component
class CaseArrivals {
  private final KeyedDrafts keyed;
  private final Drafts drafts;
  private final Progresses progresses;
  private final RequestReplies replies;

  CaseArrivals(KeyedDrafts keyed, Drafts drafts, Progresses progresses, RequestReplies replies) {
    this.keyed = keyed;
    this.drafts = drafts;
    this.progresses = progresses;
    this.replies = replies;
  }

  ResponseEntity<?> begin(Membership me, @Nullable String key, String text) {
    if (key == null) {
      return replies.refuse(400, "request.api.key-needed");
    }
    Optional<UUID> id = id(key.strip());
    CaseReading reading = CaseReading.of(text, Inventory.shipped());
    if (id.isEmpty()) {
      return replies.refuse(400, "request.api.key-no-uuid");
    }
    return reading.file().isEmpty()
        ? replies.unreadable(reading.problems())
        : begin(me, id.get(), reading.file().get());
  }

  private ResponseEntity<?> begin(Membership me, UUID key, CaseFile file) {
    return switch (keyed.begin(me, key, file)) {
      case Outcome.Begun(Draft draft, boolean fresh) ->
          replies.standing(fresh ? 201 : 200, progress(me, draft));
      case Outcome.Reused reused -> replies.refuse(409, "request.api.key-reused");
      case Outcome.NotYours notYours -> replies.refuse(403, "request.api.role-does-not-draft");
    };
  }

  private Progress progress(Membership me, Draft draft) {
    return progresses.find(me, draft.id()).orElseGet(() -> new Progress(draft, List.of()));
  }

  ResponseEntity<?> replace(Membership me, Progress found, @Nullable String match, String text) {
    return switch (IfMatch.of(match)) {
      case IfMatch.Unmet unmet -> replies.refuse(unmet);
      case IfMatch.Version(int version) -> replace(me, found, version, text);
    };
  }

  private ResponseEntity<?> replace(Membership me, Progress found, int version, String text) {
    CaseReading reading = CaseReading.of(text, Inventory.shipped());
    if (found.draft().version() != version) {
      return replies.stale(found);
    }
    return reading
        .file()
        .<ResponseEntity<?>>map(file -> of(me, drafts.replace(me, found.draft(), file)))
        .orElseGet(() -> replies.unreadable(reading.problems()));
  }

  private ResponseEntity<?> of(Membership me, SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved(Draft draft) -> replies.standing(200, progress(me, draft));
      case SaveOutcome.Conflict conflict -> replies.stale(progress(me, conflict.draft()));
      case SaveOutcome.Signed signed -> replies.refuse(409, "request.api.signed-case");
      case SaveOutcome.NotThere none -> replies.notFound();
    };
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
