package org.comity.review.web.presence;

import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspaces;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the script of an open section, or of one of its questions, says that it is still looked
/// at. For those who work on it.
@Controller
class PresenceController {
  private final Workspaces workspaces;
  private final Present present;

  PresenceController(Workspaces workspaces, Present present) {
    this.workspaces = workspaces;
    this.present = present;
  }

  @PostMapping("/reviews/{review}/{instrument}/sections/{section}/presence")
  Optional<? extends Reply> here(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String section,
      @RequestParam(defaultValue = "") String question) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id, instrument))
        .map(open -> open.parts().getFirst())
        .map(part -> new PresencePage("", present.others(me, part, section, question)));
  }
}
