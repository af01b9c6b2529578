package org.comity.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.comity.request.check.CaseView;
import org.comity.request.check.ShippedSurroundings;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseReading;

/// Cases as tests write them: by what differs from the case of the bank records, or from nothing.
public final class SomeCase {
  /// The day on which tests look at a case.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static final Path BANK =
      Path.of("src/main/resources/content/rehearsal/requests/bank-records.yaml");

  private SomeCase() {}

  /// Aurelia asks Esperia for bank records.
  public static String bankRecords() {
    try {
      return Files.readString(BANK, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A case as YAML has it.
  public static CaseFile file(String yaml) {
    CaseReading reading = CaseReading.of(yaml, Inventory.shipped());
    return reading
        .file()
        .orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
  }

  /// The same, looked at.
  public static CaseView view(String yaml) {
    return view(file(yaml));
  }

  /// A case, looked at.
  public static CaseView view(CaseFile file) {
    return CaseView.of(file, Inventory.shipped(), ShippedSurroundings.read(), TODAY);
  }
}
