package org.comity.review.web;

import org.comity.form.Evaluation;
import org.comity.form.Finding;
import org.comity.form.Progress;
import org.comity.shell.Status;

/// How far a section is, as every list says it.
final class SectionStatus {
  private SectionStatus() {}

  static Status of(Evaluation evaluation, String section) {
    Progress progress = evaluation.progress(section);
    boolean wrong = evaluation.findings(section).stream().anyMatch(SectionStatus::mustBePutRight);
    if (wrong) {
      return Status.TO_PUT_RIGHT;
    }
    if (progress.given() == 0) {
      return untouched(progress);
    }
    return progress.complete() ? Status.READY : Status.IN_PROGRESS;
  }

  private static Status untouched(Progress progress) {
    if (progress.asked() > 0) {
      return Status.TO_DO;
    }
    return progress.mayOpen() > 0 ? Status.NOT_KNOWN_YET : Status.OPTIONAL;
  }

  private static boolean mustBePutRight(Finding finding) {
    return finding.severity().compareTo(Finding.Severity.ERROR) >= 0
        && !finding.code().equals(Finding.REQUIRED_MISSING)
        && !finding.code().equals(Finding.LAW_MISSING);
  }
}
