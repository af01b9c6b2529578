package org.comity.review.reminders;

import java.time.Duration;
import org.comity.database.Acting;
import org.comity.post.PeriodicWork;
import org.comity.review.Reviews;
import org.springframework.stereotype.Component;

/// The program's own work of reminding: once an hour each review that is answered, in a transaction
/// of its own.
@Component
class Reminding implements PeriodicWork {
  private final Reviews reviews;
  private final Reminders reminders;

  Reminding(Reviews reviews, Reminders reminders) {
    this.reviews = reviews;
    this.reminders = reminders;
  }

  @Override
  public String name() {
    return "remind-of-reviews";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean rehearsed() {
    return true;
  }

  @Override
  public void go() {
    Acting.JOB.run(() -> reviews.drafting().forEach(reminders::remind));
  }
}
