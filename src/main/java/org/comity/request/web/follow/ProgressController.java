package org.comity.request.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What became of a request, for those who work on it. Whoever enters a signature proves anew who
/// she is.
@Controller
class ProgressController {
  private final ProgressPages pages;
  private final EntryUploads uploads;

  ProgressController(ProgressPages pages, EntryUploads uploads) {
    this.pages = pages;
    this.uploads = uploads;
  }

  @GetMapping("/requests/{draft}/progress")
  Optional<ProgressPage> progress(
      Membership me, @PathVariable UUID draft, @RequestParam(defaultValue = "") String step) {
    return pages.page(me, draft, step);
  }

  @PostMapping(path = "/requests/{draft}/entries", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Optional<Reply> enter(Membership me, @PathVariable UUID draft, HttpServletRequest request)
      throws IOException {
    // Whose draft it is is asked before a byte of a file is kept.
    return pages.page(me, draft, "").isPresent()
        ? pages.enter(me, draft, uploads.take(me, draft, request).unsigned())
        : Optional.empty();
  }

  @FreshFactor
  @PostMapping("/requests/{draft}/signature")
  Optional<Reply> sign(
      Membership me, @PathVariable UUID draft, @RequestParam Map<String, String> sent) {
    return pages.enter(me, draft, new SentStep(sent, null, List.of()).signature());
  }

  @PostMapping("/requests/{draft}/simulated-answer")
  Optional<Reply> simulate(Membership me, @PathVariable UUID draft) {
    return pages.simulate(me, draft);
  }
}
