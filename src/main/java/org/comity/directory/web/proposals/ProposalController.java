package org.comity.directory.web.proposals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Proposes designations, for a State's focal point and deputy, and decides on them, for the
/// secretariat; for others nothing is here.
@Controller
class ProposalController {
  private final ProposalPages pages;

  ProposalController(ProposalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/directory/own/designations")
  Optional<ProposalsPage> own(Membership me, @RequestParam(defaultValue = "false") boolean saved) {
    return pages.own(me, saved);
  }

  @GetMapping("/directory/own/designations/new")
  Optional<ProposalFormPage> form(Membership me, @RequestParam Map<String, String> sent) {
    return pages.form(me, sent);
  }

  @PostMapping(path = "/directory/own/designations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Optional<Reply> proposeWithFile(Membership me, HttpServletRequest request) throws IOException {
    return pages.propose(me, request);
  }

  @PostMapping("/directory/own/designations")
  Optional<Reply> propose(Membership me, @RequestParam Map<String, String> sent) {
    return pages.propose(me, new SentProposal(sent, null, List.of()));
  }

  @PostMapping("/directory/own/designations/{id}/withdrawal")
  Optional<Reply> withdraw(Membership me, @PathVariable UUID id) {
    return pages.withdraw(me, id);
  }

  @GetMapping("/directory/proposals")
  Optional<ProposalsPage> all(Membership me, @RequestParam(defaultValue = "false") boolean saved) {
    return pages.all(me, saved);
  }

  @PostMapping("/directory/proposals/{id}/decision")
  Optional<Reply> decide(
      Membership me,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean approved,
      @RequestParam(defaultValue = "") String reason) {
    return pages.decide(me, id, approved, reason);
  }
}
