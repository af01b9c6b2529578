package org.comity.review.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comity.form.web.FileSending;
import org.comity.identity.Membership;
import org.comity.review.SubmissionFiles;
import org.comity.shell.ApiProblems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The files that a submission stands on. For the bodies to which it is granted.
@RestController
class SubmissionFilesApi {
  private final SubmissionFiles files;
  private final FileSending sending;
  private final ApiProblems problems;

  SubmissionFilesApi(SubmissionFiles files, FileSending sending, ApiProblems problems) {
    this.files = files;
    this.sending = sending;
    this.problems = problems;
  }

  @GetMapping("/api/v1/reviews/{review}/submission/files/{file}")
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
      problems.write(response, problems.of(404, "shell.api.not-found"));
    }
  }
}
