package org.comity.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Turns turns = new Turns(1, Duration.ofMinutes(1));

  @Test
  void whoCameFirstIsServedFirst() throws Exception {
    assertThat(turns.take()).isTrue();
    List<String> served = new CopyOnWriteArrayList<>();
    Thread first = waiting("first", served, 1);
    Thread second = waiting("second", served, 2);

    turns.give();
    first.join();
    second.join();

    assertThat(served).containsExactly("first", "second");
  }

  private Thread waiting(String name, List<String> served, int queue) {
    Thread waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  if (turns.take()) {
                    served.add(name);
                    turns.give();
                  }
                });
    while (turns.waiting() < queue) {
      Thread.onSpinWait();
    }
    return waiting;
  }

  @Test
  void whoeverRunsDoesNotOvertakeWhoeverWaits() throws Exception {
    assertThat(turns.take()).isTrue();
    List<String> served = new CopyOnWriteArrayList<>();
    Thread other = waiting("other", served, 1);

    turns.give();
    if (turns.take()) {
      served.add("running");
    }
    other.join();

    assertThat(served).containsExactly("other", "running");
  }

  @Test
  void whoeverWaitsInVainIsTold() {
    var none = new Turns(0, Duration.ofMillis(1));

    assertThat(none.take()).isFalse();
  }
}
