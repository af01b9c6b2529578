package org.comity.instrument.web;

import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  /// The lists of records, of which one is opened first.
  private record Records() implements NavigationEntry {
    private static final Pattern LISTS =
        Pattern.compile("/(participation|notifications|names)/records(/.*)?");

    @Override
    public String address() {
      return "/participation/records";
    }

    @Override
    public boolean covers(String path) {
      return LISTS.matcher(path).matches();
    }

    @Override
    public String words() {
      return "instrument.records.title";
    }

    @Override
    public int order() {
      return 62;
    }

    @Override
    public boolean visibleTo(Visitor visitor) {
      return "secretariat".equals(visitor.role());
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
    return new Records();
  }
}
