package org.comity.directory.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.comity.instrument.web.Reading;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.springframework.stereotype.Component;

/// Who reads, and when.
@Component
public class Readers {
  private final Words words;
  private final CurrentVisitor current;
  private final Clock clock;

  Readers(Words words, CurrentVisitor current, Clock clock) {
    this.words = words;
    this.current = current;
    this.clock = clock;
  }

  /// The words, dates and texts of the current visitor.
  public Reading reading() {
    return new Reading(words, current.visitor());
  }

  /// The instant at which she reads.
  public Instant now() {
    return clock.instant();
  }

  /// The day that a reader asks for, else today.
  public OnDay on(String text) {
    return OnDay.of(text, LocalDate.ofInstant(now(), ZoneOffset.UTC));
  }
}
