package org.comity.review.web.submission;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comity.form.web.FileSending;
import org.comity.identity.Membership;
import org.comity.review.SubmissionFiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the files that a submission stands on. For the bodies to which it is granted.
@Controller
class SubmissionFilesController {
  private final SubmissionFiles files;
  private final FileSending sending;

  SubmissionFilesController(SubmissionFiles files, FileSending sending) {
    this.files = files;
    this.sending = sending;
  }

  @GetMapping("/reviews/{review}/submission/files/{file}")
  void download(
      Membership me,
      @PathVariable String review,
      @PathVariable String file,
      HttpServletResponse response)
      throws IOException {
    Optional<SubmissionFiles.Found> found = files.find(me, review, file);
    if (found.isPresent()) {
      sending.send(found.get().kept(), found.get().name(), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
