package org.comity.request.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseReading;
import tools.jackson.databind.JsonNode;

/// Cases for tests, and what the checks find in them on 30 November 2026.
public final class Cases {
  /// The day of the checks.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private Cases() {}

  /// A case from YAML or JSON.
  public static CaseFile of(String written) {
    CaseReading reading = CaseReading.of(written, Inventory.shipped());
    return reading.file().orElseThrow(() -> new AssertionError(reading.problems().toString()));
  }

  /// A case that ships with the program.
  public static CaseFile shipped(String name) throws java.io.IOException {
    return of(
        Files.readString(Path.of("src/main/resources/content/rehearsal/requests", name + ".yaml")));
  }

  /// A case as the checks look at it.
  public static CaseView view(CaseFile file) {
    return CaseView.of(file, Inventory.shipped(), new ProfiledSurroundings(), TODAY);
  }

  static List<CaseFinding> findings(String written) {
    return new Checks(view(of(written))).findings();
  }

  static List<CaseFinding> findings(JsonNode written) {
    return findings(written.toString());
  }

  static Optional<CaseFinding> finding(String id, JsonNode written) {
    return findings(written).stream().filter(found -> found.id().equals(id)).findFirst();
  }
}
