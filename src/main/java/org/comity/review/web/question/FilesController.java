package org.comity.review.web.question;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.file.Kept;
import org.comity.form.Address;
import org.comity.form.Value;
import org.comity.form.sheets.AnswerFiles;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.sheets.Sheets;
import org.comity.form.web.FileSending;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the files of an answer, always to be kept and never to be shown in the page. For those
/// who work on its sheet.
@Controller
class FilesController {
  private final Workspaces workspaces;
  private final Sheets sheets;
  private final Files files;
  private final FileSending sending;

  FilesController(Workspaces workspaces, Sheets sheets, Files files, FileSending sending) {
    this.workspaces = workspaces;
    this.sheets = sheets;
    this.files = files;
    this.sending = sending;
  }

  /// A file with the name that an answer gives it.
  private record Named(Kept file, String name) {}

  @GetMapping("/reviews/{review}/{instrument}/questions/{field}/files/{file}")
  void download(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String field,
      @PathVariable String file,
      HttpServletResponse response)
      throws IOException {
    Optional<Named> found =
        ReviewId.of(review)
            .flatMap(id -> workspaces.open(me, id, instrument))
            .flatMap(
                open ->
                    QuestionController.known(open, field)
                        .flatMap(address -> find(open.parts().getFirst(), address, file)));
    if (found.isPresent()) {
      sending.send(found.get().file(), found.get().name(), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<Named> find(Workspace.Part part, Address address, String file) {
    String place = AnswerFiles.place(part.sheet().id(), address);
    return FileId.of(file)
        .flatMap(files::find)
        .filter(kept -> kept.place().equals(place) && !kept.removed())
        .flatMap(kept -> name(part, address, kept).map(name -> new Named(kept, name)));
  }

  private Optional<String> name(Workspace.Part part, Address address, Kept kept) {
    return sheets.history(part.sheet(), address).stream()
        .map(SavedAnswer::value)
        .flatMap(value -> value instanceof Value.Files(var named) ? named.stream() : Stream.of())
        .filter(named -> named.id().equals(kept.id().value()))
        .map(Value.NamedFile::name)
        .findFirst();
  }
}
