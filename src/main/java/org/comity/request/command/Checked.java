package org.comity.request.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.ShippedSurroundings;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseProblem;
import org.comity.request.file.CaseReading;
import org.comity.request.grounds.Preflight;

/// A case file that was read and checked.
///
/// @param name what the file is called
/// @param view the case; empty if the file cannot be read
/// @param problems what is told about the file
/// @param findings what is missing or wrong in the case
/// @param now when it was checked
record Checked(
    String name,
    Optional<CaseView> view,
    List<CaseProblem> problems,
    List<CaseFinding> findings,
    Instant now) {
  /// Exit code: nothing stops the request.
  static final int SENDABLE = 0;

  /// Exit code: something stops the request.
  static final int STOPPED = 1;

  /// Exit code: the file cannot be read.
  static final int UNREADABLE = 2;

  static Checked of(Path path, Clock clock, CasePassphrase passphrase) {
    Inventory inventory = Inventory.shipped();
    CaseReading reading = CaseContent.of(path, passphrase).reading(inventory);
    Optional<CaseView> view = reading.file().map(file -> view(file, inventory, clock));
    List<CaseFinding> findings = view.map(seen -> Preflight.findings(seen)).orElse(List.of());
    return new Checked(path.toString(), view, reading.problems(), findings, clock.instant());
  }

  private static CaseView view(CaseFile file, Inventory inventory, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return CaseView.of(file, inventory, ShippedSurroundings.read(), today);
  }

  int code() {
    if (view.isEmpty()) {
      return UNREADABLE;
    }
    return findings.stream().anyMatch(CaseFinding::stops) ? STOPPED : SENDABLE;
  }
}
