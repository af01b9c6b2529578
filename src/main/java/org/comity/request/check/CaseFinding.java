package org.comity.request.check;

import org.comity.form.Finding.Severity;
import org.comity.form.interview.Place;

/// Something missing or wrong in a case.
///
/// @param id a rule such as `R16`, a requirement such as `SGP-certificate`, or the code of a form
///   that is not met, such as `missing`
/// @param severity what it means for sending
/// @param place the field at which it is shown
/// @param path where in its value, such as `[1].iban`; empty for the whole
/// @param detail what it is about, such as a name or a number; empty for nothing more
/// @param basis the law it follows from; empty for professional practice
/// @param estimate whether it was guessed at: then it never stops anybody
public record CaseFinding(
    String id,
    Severity severity,
    Place place,
    String path,
    String detail,
    String basis,
    boolean estimate) {
  /// A field that the law wants and that is empty.
  public static final String MISSING = "missing";

  /// A key that the inventory does not have.
  public static final String UNKNOWN = "unknown-key";

  /// Refuses an estimate that would stop somebody.
  public CaseFinding {
    if (estimate && severity.compareTo(Severity.ERROR) >= 0) {
      throw new IllegalArgumentException("An estimate stops nobody: " + id);
    }
  }

  /// Whether it stops the request from being sent.
  public boolean stops() {
    return severity == Severity.BLOCKER;
  }
}
