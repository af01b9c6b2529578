package org.comity.request.web.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.comity.request.content.Inventory;
import org.comity.request.content.Term;
import org.junit.jupiter.api.Test;

class FirstDayTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @Test
  void aPeriodOfDaysIsAskedForADay() {
    FirstDay arrest = first("D09");
    assertThat(arrest.shown("")).isEqualTo(new DeadlinesPage.Entry("date", ""));
    assertThat(arrest.taken("2026-12-01", "")).isEqualTo("2026-12-01");
  }

  @Test
  void hoursRunFromAMinuteInTheDraftersZone() {
    FirstDay crossed = first("D11");
    assertThat(crossed.shown("").type()).isEqualTo("datetime-local");
    assertThat(crossed.taken("2026-12-01T14:05", "")).isEqualTo("2026-12-01T14:05+01:00");
    assertThat(crossed.shown("2026-12-01T13:05Z").value()).isEqualTo("2026-12-01T14:05");
  }

  @Test
  void whatDidNotChangeStaysAsItWasWritten() {
    assertThat(first("D11").taken("2026-12-01T14:05", "2026-12-01T13:05Z"))
        .isEqualTo("2026-12-01T13:05Z");
  }

  @Test
  void whatIsNoDayIsShownAsItWasWritten() {
    assertThat(first("D09").shown("soon")).isEqualTo(new DeadlinesPage.Entry("text", "soon"));
    assertThat(first("D09").taken("soon", "soon")).isEqualTo("soon");
  }

  private static FirstDay first(String id) {
    Term term =
        Inventory.shipped().terms().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new FirstDay(term, VIENNA);
  }
}
