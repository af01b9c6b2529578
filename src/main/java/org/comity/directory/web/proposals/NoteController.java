package org.comity.directory.web.proposals;

import java.util.Optional;
import org.comity.identity.Membership;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The draft of a note verbale, for the secretariat; for others nothing is here.
@Controller
class NoteController {
  private final NotePages pages;

  NoteController(NotePages pages) {
    this.pages = pages;
  }

  @GetMapping("/directory/notes/{state}")
  Optional<NotePage> note(
      Membership me, @PathVariable String state, @RequestParam(defaultValue = "") String in) {
    return pages.page(me, state, in);
  }
}
