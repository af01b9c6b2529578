package org.comity.review.web.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.comity.document.Format;
import org.comity.form.Value;
import org.comity.review.FrozenReview;
import org.comity.review.ReviewId;
import org.comity.review.Submission;
import org.comity.review.Submissions;
import org.jspecify.annotations.Nullable;

/// The receipt of a submission.
///
/// @param id its identifier
/// @param review of which review
/// @param sha256 the hash of the frozen record, which also stands in the audit trail
/// @param submittedBy who submitted
/// @param submittedAt when
/// @param rehearsal whether all of it is invented
/// @param record where the frozen record is, the bytes of which have that hash
/// @param files the files that it stands on
/// @param documents where it is to be had as a document
record SubmissionJson(
    String id,
    String review,
    String sha256,
    String submittedBy,
    Instant submittedAt,
    boolean rehearsal,
    String record,
    List<File> files,
    List<Made> documents) {

  /// One file, and where it is fetched.
  record File(
      String id, String name, @Nullable String kind, long size, String sha256, String address) {
    static File of(String here, Value.NamedFile file) {
      String id = file.id().toString();
      String address = here + "/files/" + id;
      return new File(id, file.name(), file.kind(), file.size(), file.hash(), address);
    }
  }

  /// One document.
  record Made(String format, String mediaType, String address) {}

  static String address(ReviewId review) {
    return "/api/v1/reviews/" + review + "/submission";
  }

  static SubmissionJson of(Submission submission, Predicate<Format> offered) {
    FrozenReview frozen = Submissions.read(submission);
    String here = address(submission.review());
    return new SubmissionJson(
        submission.id().toString(),
        submission.review().toString(),
        submission.sha256(),
        frozen.submittedBy() + ", " + frozen.office(),
        submission.submittedAt(),
        frozen.rehearsal(),
        here + "/record",
        Submissions.files(submission).stream().map(each -> File.of(here, each.file())).toList(),
        Arrays.stream(Format.values()).filter(offered).map(format -> made(here, format)).toList());
  }

  private static Made made(String here, Format format) {
    return new Made(
        format.extension(), format.mediaType(), here + "/documents/" + format.extension());
  }
}
