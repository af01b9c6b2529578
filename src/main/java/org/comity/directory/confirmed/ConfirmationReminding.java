package org.comity.directory.confirmed;

import java.util.Map;
import org.comity.directory.Directory;
import org.comity.post.EachHour;
import org.comity.post.PeriodicWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The program's own work of reminding States of their entries, each State in a transaction of its
/// own.
@Configuration(proxyBeanMethods = false)
class ConfirmationReminding {

  @Bean
  PeriodicWork remindOfDirectoryEntries(
      Directory directory, Confirmations confirmations, ConfirmationReminders reminders) {
    return new EachHour(
        "remind-of-directory-entries",
        () -> {
          Map<String, Freshness> all = confirmations.all();
          directory.authorities().stream()
              .filter(each -> all.containsKey(each.id()) && all.get(each.id()).waits())
              .map(each -> each.state().value())
              .distinct()
              .forEach(state -> reminders.remind(state, all));
        });
  }
}
