package org.comity.post;

import java.time.Duration;
import org.comity.database.Acting;

/// Periodic work that goes once an hour over what is open, as the program itself, in a rehearsal
/// too: reminders above all.
///
/// @param name its name among all of them
/// @param work what it does; each thing that it touches in a transaction of its own
public record EachHour(String name, Runnable work) implements PeriodicWork {
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
    Acting.JOB.run(work);
  }
}
