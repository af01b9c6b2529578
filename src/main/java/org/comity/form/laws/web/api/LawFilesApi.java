package org.comity.form.laws.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.laws.LawFiles;
import org.comity.form.laws.Laws;
import org.comity.form.web.FileSending;
import org.comity.identity.Membership;
import org.comity.shell.ApiProblems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The texts of laws as files. For those of a body who read its library.
@RestController
class LawFilesApi {
  private final Laws laws;
  private final LawFiles files;
  private final FileSending sending;
  private final ApiProblems problems;

  LawFilesApi(Laws laws, LawFiles files, FileSending sending, ApiProblems problems) {
    this.laws = laws;
    this.files = files;
    this.sending = sending;
    this.problems = problems;
  }

  @GetMapping("/api/v1/laws/{law}/files/{file}")
  void download(
      Membership me, @PathVariable UUID law, @PathVariable UUID file, HttpServletResponse response)
      throws IOException {
    Optional<LawFiles.Named> found = files.find(laws.history(me, law), file);
    if (found.isPresent()) {
      sending.send(found.get().file(), found.get().name(), response);
    } else {
      problems.write(response, problems.of(404, "shell.api.not-found"));
    }
  }
}
