package org.comity.directory.web.proposals;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.comity.directory.proposed.ProposalFiles;
import org.comity.form.web.FileSending;
import org.comity.identity.Membership;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The note verbale that was handed in with a proposal, for its State and the secretariat; for
/// others nothing is here.
@Controller
class ProposalFileController {
  private final ProposalFiles files;
  private final FileSending sending;

  ProposalFileController(ProposalFiles files, FileSending sending) {
    this.files = files;
    this.sending = sending;
  }

  @GetMapping("/directory/proposals/{id}/file")
  void file(Membership me, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    Optional<ProposalFiles.Found> found = files.find(me, id);
    ProposalFiles.Found file =
        found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sending.send(file.kept(), file.name(), response);
  }
}
