package org.comity.request.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.request.Draft;
import org.comity.request.follow.Progress;

/// A request, without what its case says. Empty names are left out.
///
/// @param id its identifier
/// @param version what `If-Match` names to replace its case
/// @param changed when it was saved last
/// @param reference its own reference
/// @param requestingState code of the requesting State
/// @param requestedState code of the requested State
/// @param kinds the kinds of assistance
/// @param stage the word of its stage
/// @param theirReference the reference of the requested State
/// @param signed whether its version is frozen
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RequestJson(
    UUID id,
    int version,
    Instant changed,
    String reference,
    String requestingState,
    String requestedState,
    List<String> kinds,
    String stage,
    String theirReference,
    boolean signed) {

  static RequestJson of(Progress progress) {
    Draft draft = progress.draft();
    return new RequestJson(
        draft.id(),
        draft.version(),
        draft.changed(),
        draft.file().text("req.ownReference"),
        draft.file().text("req.requestingState"),
        draft.file().text("req.requestedState"),
        draft.file().kinds(),
        progress.stage().word(),
        progress.theirReference(),
        draft.signed());
  }
}
