package org.comity.discussion.told;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.comity.database.Acting;
import org.comity.post.PeriodicWork;
import org.springframework.stereotype.Component;

/// The program's own work of telling people that a discussion waits for them: each message in a
/// transaction of its own, soon after it was written and once more when its day has come.
@Component
class Telling implements PeriodicWork {
  private final DiscussionLetters letters;
  private final Clock clock;

  Telling(DiscussionLetters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tell-of-discussions";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean rehearsed() {
    return true;
  }

  @Override
  public void go() {
    Acting.JOB.run(
        () -> {
          letters.waiting().forEach(letters::tell);
          letters
              .due(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
              .forEach(letters::remind);
        });
  }
}
