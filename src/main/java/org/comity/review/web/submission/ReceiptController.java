package org.comity.review.web.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Renderings;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.review.Receipt;
import org.comity.review.ReceiptDocument;
import org.comity.review.Submission;
import org.comity.review.Submissions;
import org.comity.review.web.Addresses;
import org.comity.review.web.Download;
import org.comity.review.web.Reader;
import org.comity.shell.Reply;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The receipt of a submission, and the frozen record to which its hash belongs. For the bodies to
/// which the submission is granted.
@Controller
class ReceiptController {
  private final Submissions submissions;
  private final ReceiptDocument documents;
  private final Renderings renderings;
  private final Reader reader;

  ReceiptController(
      Submissions submissions, ReceiptDocument documents, Renderings renderings, Reader reader) {
    this.submissions = submissions;
    this.documents = documents;
    this.renderings = renderings;
    this.reader = reader;
  }

  @GetMapping("/reviews/{review}/receipt")
  Optional<? extends Reply> page(Membership me, @PathVariable String review) {
    return submissions.find(me, review).map(submission -> page(me, submission));
  }

  @GetMapping("/reviews/{review}/receipt.pdf")
  ResponseEntity<byte[]> pdf(Membership me, @PathVariable String review) {
    return file(me, review, Format.PDF);
  }

  @GetMapping("/reviews/{review}/receipt.docx")
  ResponseEntity<byte[]> word(Membership me, @PathVariable String review) {
    return file(me, review, Format.DOCX);
  }

  /// The frozen record byte by byte, so that its hash can be computed again.
  @GetMapping("/reviews/{review}/submission.json")
  ResponseEntity<byte[]> record(Membership me, @PathVariable String review) {
    String attachment =
        ContentDisposition.attachment().filename("submission.json").build().toString();
    return submissions
        .find(me, review)
        .map(submission -> submission.frozen().getBytes(StandardCharsets.UTF_8))
        .map(
            frozen ->
                ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                    .body(frozen))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private ReceiptPage page(Membership me, Submission submission) {
    Receipt receipt = Receipt.of(submission);
    return new ReceiptPage(
        reader.say("review.receipt.title"),
        List.of(reader.place(receipt.state(), receipt.cluster(), receipt.cycle())),
        Addresses.review(submission.review()),
        submissions.leadsToReview(me, submission),
        documents.lines(receipt, formats()),
        renderings.offers(Format.PDF),
        renderings.offers(Format.DOCX));
  }

  private ResponseEntity<byte[]> file(Membership me, String review, Format format) {
    return submissions
        .find(me, review)
        .filter(submission -> renderings.offers(format))
        .map(submission -> renderings.render(document(submission), format))
        .map(rendering -> new Download(rendering, "receipt").confidential())
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Document document(Submission submission) {
    boolean rehearsal = Submissions.read(submission).rehearsal();
    return documents.of(Receipt.of(submission), rehearsal, formats());
  }

  private Formats formats() {
    return reader.visitor().formats();
  }
}
