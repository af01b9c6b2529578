package org.comity.form.laws.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.laws.LawFiles;
import org.comity.form.laws.Laws;
import org.comity.form.web.FileSending;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The files of laws: taken with the form of a law from those who write it, handed out to those who
/// read it, also when a correction replaced them.
@Controller
class LawFilesController {
  private final Laws laws;
  private final LawFiles files;
  private final LawUploads uploads;
  private final LawReplies replies;
  private final FileSending sending;

  LawFilesController(
      Laws laws, LawFiles files, LawUploads uploads, LawReplies replies, FileSending sending) {
    this.laws = laws;
    this.files = files;
    this.uploads = uploads;
    this.replies = replies;
    this.sending = sending;
  }

  @PostMapping(path = "/laws/{id}/files", consumes = "multipart/form-data")
  Optional<? extends Reply> save(Membership me, @PathVariable UUID id, HttpServletRequest request)
      throws IOException {
    return laws.writes(me) ? replies.reply(me, uploads.take(id, request)) : Optional.empty();
  }

  @GetMapping("/laws/{id}/files/{file}")
  void download(
      Membership me, @PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response)
      throws IOException {
    Optional<LawFiles.Named> found = files.find(laws.history(me, id), file);
    if (found.isPresent()) {
      sending.send(found.get().file(), found.get().name(), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
