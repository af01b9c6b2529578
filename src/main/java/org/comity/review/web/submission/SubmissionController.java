package org.comity.review.web.submission;

import java.util.List;
import java.util.Optional;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.identity.Membership;
import org.comity.review.FilesInWords;
import org.comity.review.FrozenReview;
import org.comity.review.Submission;
import org.comity.review.SubmissionDocument;
import org.comity.review.Submissions;
import org.comity.review.web.Addresses;
import org.comity.review.web.Download;
import org.comity.review.web.Reader;
import org.comity.shell.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A submission: receipt, document, files. For the bodies to which it is granted.
@Controller
class SubmissionController {
  private final Submissions submissions;
  private final SubmissionDocument documents;
  private final Renderings renderings;
  private final FilesInWords files;
  private final Reader reader;

  SubmissionController(
      Submissions submissions,
      SubmissionDocument documents,
      Renderings renderings,
      FilesInWords files,
      Reader reader) {
    this.files = files;
    this.submissions = submissions;
    this.documents = documents;
    this.renderings = renderings;
    this.reader = reader;
  }

  @GetMapping("/reviews/{review}/submission")
  Optional<? extends Reply> page(Membership me, @PathVariable String review) {
    return submissions.find(me, review).map(submission -> page(me, submission));
  }

  @GetMapping("/reviews/{review}/submission.pdf")
  ResponseEntity<byte[]> pdf(Membership me, @PathVariable String review) {
    return file(me, review, Format.PDF);
  }

  @GetMapping("/reviews/{review}/submission.docx")
  ResponseEntity<byte[]> word(Membership me, @PathVariable String review) {
    return file(me, review, Format.DOCX);
  }

  private Reply page(Membership me, Submission submission) {
    FrozenReview frozen = Submissions.read(submission);
    return new SubmissionPage(
        reader.say("review.submission.title"),
        List.of(reader.place(frozen.state(), frozen.cluster(), frozen.cycle())),
        Addresses.review(submission.review()),
        submissions.leadsToReview(me, submission),
        reader.visitor().formats().moment(submission.submittedAt()),
        frozen.submittedBy() + reader.visitor().formats().comma() + frozen.office(),
        submission.sha256(),
        renderings.offers(Format.PDF),
        renderings.offers(Format.DOCX),
        files.lines(Submissions.files(submission), reader.visitor().formats()),
        html(documents.of(submission)));
  }

  private String html(Document document) {
    return switch (renderings.render(document, Format.HTML)) {
      case Rendering.Rendered rendered -> rendered.content().text();
      case Rendering.FontsMissing missing -> throw new IllegalStateException(missing.message());
    };
  }

  private ResponseEntity<byte[]> file(Membership me, String review, Format format) {
    return submissions
        .find(me, review)
        .filter(submission -> renderings.offers(format))
        .map(submission -> renderings.render(documents.of(submission), format))
        .map(rendering -> new Download(rendering, "submission").confidential())
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
