package org.comity.review.web.question;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.review.web.SectionReplies;
import org.comity.shell.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// Takes files with the answer that names them. For those whose role may write on the sheet.
@Controller
class UploadController {
  private final Workspaces workspaces;
  private final Uploads uploads;
  private final QuestionReplies replies;
  private final SectionReplies sections;

  UploadController(
      Workspaces workspaces, Uploads uploads, QuestionReplies replies, SectionReplies sections) {
    this.workspaces = workspaces;
    this.uploads = uploads;
    this.replies = replies;
    this.sections = sections;
  }

  @PostMapping(
      path = "/reviews/{review}/{instrument}/questions/{field}/files",
      consumes = "multipart/form-data")
  Optional<? extends Reply> upload(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String field,
      @RequestHeader(name = "X-Background", defaultValue = "false") boolean background,
      HttpServletRequest request)
      throws IOException {
    Optional<Workspace> open =
        ReviewId.of(review).flatMap(id -> workspaces.open(me, id, instrument));
    Optional<Address> address = open.flatMap(found -> QuestionController.known(found, field));
    return open.isPresent() && address.isPresent()
        ? Optional.of(upload(me, open.get(), address.get(), background, request))
        : Optional.empty();
  }

  private Reply upload(
      Membership me,
      Workspace before,
      Address address,
      boolean background,
      HttpServletRequest request)
      throws IOException {
    Workspace.Part part = before.parts().getFirst();
    Uploads.Uploaded came = uploads.take(me, part, address, request);
    Workspace after = workspaces.open(me, before.review().id(), part.instrument()).orElse(before);
    if (background) {
      String section = part.evaluation().question(address).section();
      var where =
          new SectionReplies.Where(
              before.review().id().toString(), part.instrument(), section, true);
      return sections.saved(where, before, after, came.sent());
    }
    var onward = new QuestionReplies.Onward(first(came, "go"), null);
    return replies.reply(me, after, address, came.sent(), onward);
  }

  private static @Nullable String first(Uploads.Uploaded came, String field) {
    List<String> values = came.fields().getOrDefault(field, List.of());
    return values.isEmpty() ? null : values.getFirst();
  }
}
