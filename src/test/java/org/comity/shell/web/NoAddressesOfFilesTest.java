package org.comity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.support.GenericApplicationContext;

class NoAddressesOfFilesTest {
  private final List<String> made = new ArrayList<>();

  @Test
  void onlyThePartThatWantsToKnowTheAddressesOfFilesIsNotToldThatAllIsThere() {
    try (var program = new GenericApplicationContext()) {
      program.registerBean(
          "applicationEventMulticaster",
          ApplicationEventMulticaster.class,
          () -> new NoAddressesOfFiles(program.getBeanFactory()));
      listening(program, "mvcResourceUrlProvider");
      listening(program, "another");
      program.refresh();
      assertThat(made).containsExactly("another");
    }
  }

  private void listening(GenericApplicationContext program, String name) {
    program.registerBean(
        name, Listening.class, () -> made(name), definition -> definition.setLazyInit(true));
  }

  private Listening made(String name) {
    made.add(name);
    return new Listening();
  }

  private static final class Listening implements ApplicationListener<ContextRefreshedEvent> {
    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {}
  }
}
