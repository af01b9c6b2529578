package org.comity.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.comity.request.check.CaseView;
import org.comity.request.check.Surroundings;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.springframework.stereotype.Component;

/// Cases as the checks see them today, with what the program knows of treaties and States.
@Component
public class CaseViews {
  private final Surroundings around;
  private final Clock clock;

  CaseViews(Surroundings around, Clock clock) {
    this.around = around;
    this.clock = clock;
  }

  /// A case as seen today.
  public CaseView of(CaseFile file, ZoneId zone) {
    return CaseView.of(file, Inventory.shipped(), around, today(zone));
  }

  /// The calendar date in a zone.
  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /// The moment in a zone.
  public OffsetDateTime now(ZoneId zone) {
    return OffsetDateTime.ofInstant(clock.instant(), zone);
  }

  /// What is known of treaties and States.
  public Surroundings around() {
    return around;
  }
}
