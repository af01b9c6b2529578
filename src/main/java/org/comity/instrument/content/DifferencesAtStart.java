package org.comity.instrument.content;

import org.comity.instrument.recorded.Corrections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Reports at the start where the content files differ from what the secretariat has recorded, so
/// that a person can decide; nothing is overwritten.
@Component
class DifferencesAtStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(DifferencesAtStart.class);

  private final Corrections corrections;

  DifferencesAtStart(Corrections corrections) {
    this.corrections = corrections;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Corrections.Difference difference : corrections.differences()) {
      LOG.warn(
          "{} and {}: recorded as {}, the content file says {}; what is recorded holds",
          difference.correction().state(),
          difference.correction().instrument(),
          difference.correction().change(),
          difference.file());
    }
  }
}
