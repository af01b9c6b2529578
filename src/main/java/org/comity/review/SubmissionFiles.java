package org.comity.review;

import java.util.Optional;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.file.Kept;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files that submissions stand on, for those to whom the submission is granted.
@Service
public class SubmissionFiles {
  private final SubmissionStore store;
  private final Files files;
  private final Access access;

  SubmissionFiles(SubmissionStore store, Files files, Access access) {
    this.store = store;
    this.files = files;
    this.access = access;
  }

  /// A file as a submission names it.
  ///
  /// @param kept the file
  /// @param name under which it was submitted
  public record Found(Kept kept, String name) {}

  /// A file of the submission of a review; empty if that names no such file, or is not granted to
  /// the membership's body.
  @Transactional(readOnly = true)
  public Optional<Found> find(Membership me, ReviewId review, FileId file) {
    return access.allows(me, "submission", "granted", "read")
        ? store
            .file(review, me.body(), file)
            .flatMap(named -> files.granted(file, named.owner()).map(kept -> named.found(kept)))
        : Optional.empty();
  }

  /// The same by the identifiers as they stand in an address; empty if one of them is none.
  @Transactional(readOnly = true)
  public Optional<Found> find(Membership me, String review, String file) {
    return ReviewId.of(review)
        .flatMap(id -> FileId.of(file).flatMap(wanted -> find(me, id, wanted)));
  }
}
