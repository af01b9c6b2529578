package org.comity.directory.confirmed;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.database.Acting;
import org.comity.directory.Directory;
import org.comity.post.PeriodicWork;
import org.springframework.stereotype.Component;

/// The program's own work of reminding States of their entries: once an hour each State, in a
/// transaction of its own.
@Component
class ConfirmationReminding implements PeriodicWork {
  private final Directory directory;
  private final Confirmations confirmations;
  private final ConfirmationReminders reminders;

  ConfirmationReminding(
      Directory directory, Confirmations confirmations, ConfirmationReminders reminders) {
    this.directory = directory;
    this.confirmations = confirmations;
    this.reminders = reminders;
  }

  @Override
  public String name() {
    return "remind-of-directory-entries";
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
    Acting.JOB.run(
        () -> {
          Map<String, Freshness> all = confirmations.all();
          states(all).forEach(state -> reminders.remind(state, all));
        });
  }

  private Stream<String> states(Map<String, Freshness> all) {
    return directory.authorities().stream()
        .filter(each -> all.containsKey(each.id()) && all.get(each.id()).waits())
        .map(each -> each.state().value())
        .distinct();
  }
}
