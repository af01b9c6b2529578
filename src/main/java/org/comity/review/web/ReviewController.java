package org.comity.review.web;

import java.util.List;
import java.util.Optional;
import org.comity.form.Definition;
import org.comity.form.Progress;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Membership;
import org.comity.review.Deadline;
import org.comity.review.Review;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.review.reminders.Reminders;
import org.comity.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One review as a list of work. For those who work on its sheets.
@Controller
class ReviewController {
  private final Workspaces workspaces;
  private final Sheets sheets;
  private final Reminders reminders;
  private final Reader reader;

  ReviewController(Workspaces workspaces, Sheets sheets, Reminders reminders, Reader reader) {
    this.workspaces = workspaces;
    this.sheets = sheets;
    this.reminders = reminders;
    this.reader = reader;
  }

  @GetMapping("/reviews/{review}")
  Optional<Page> review(Membership me, @PathVariable String review) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id))
        .map(workspace -> page(me, workspace));
  }

  private Page page(Membership me, Workspace workspace) {
    var review = workspace.review();
    return new ReviewPage(
        reader.cluster(review.cluster()),
        reader.place(review),
        "/reviews/" + review.id(),
        workspace.progress(),
        workspace.parts().stream().map(part -> group(review.id(), part)).toList(),
        reader.visitor().formats().date(review.starts()),
        reader.visitor().formats().date(review.due()),
        !review.drafting(),
        workspaces.allows(me, "review", "own", "submit"),
        colleagues(workspace),
        new Deadline(review.due()).inWords(reader.words(), reader.visitor().formats()),
        reminders(me, review));
  }

  private ReviewPage.Mail reminders(Membership me, Review review) {
    if (!review.drafting() || !reminders.concern(me)) {
      return ReviewPage.Mail.NONE;
    }
    return reminders.muted(me, review.id()) ? ReviewPage.Mail.MUTED : ReviewPage.Mail.COMES;
  }

  private List<String> colleagues(Workspace workspace) {
    return reader.colleagues(sheets.assigned(workspace.parts().getFirst().sheet().id()));
  }

  private ReviewPage.Group group(ReviewId review, Workspace.Part part) {
    return new ReviewPage.Group(
        reader.instrument(part.instrument()),
        part.evaluation().progress(),
        part.definition().sections().stream().map(section -> line(review, part, section)).toList());
  }

  private ReviewPage.Line line(ReviewId review, Workspace.Part part, Definition.Section section) {
    Progress progress = part.evaluation().progress(section.id());
    return new ReviewPage.Line(
        reader.text(section.title()),
        progress.answered(),
        progress.asked(),
        SectionStatus.of(part.evaluation(), section.id()),
        Addresses.section(review, part.instrument(), section.id()));
  }
}
