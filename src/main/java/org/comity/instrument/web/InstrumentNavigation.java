package org.comity.instrument.web;

import java.util.function.Predicate;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The places of this room in the navigation.
@Configuration(proxyBeanMethods = false)
class InstrumentNavigation {

  private record Entry(String address, String words, int order, Predicate<Visitor> seen)
      implements NavigationEntry {
    @Override
    public boolean visibleTo(Visitor visitor) {
      return seen.test(visitor);
    }
  }

  @Bean
  NavigationEntry instrumentsEntry() {
    return new Entry("/instruments", "instrument.instruments.title", 60, visitor -> true);
  }

  @Bean
  NavigationEntry statesEntry() {
    return new Entry("/states", "instrument.states.title", 61, visitor -> true);
  }

  @Bean
  NavigationEntry participationRecordsEntry() {
    return new Entry(
        "/participation/records",
        "instrument.records.title",
        62,
        visitor -> "secretariat".equals(visitor.role()));
  }
}
