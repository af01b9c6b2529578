package org.comity.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;

@WholeProgram
class ScheduleTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired private JobStore jobs;
  @Autowired private Post post;
  @Autowired private ConfigurableApplicationContext program;

  private final CompletableFuture<Boolean> done = new CompletableFuture<>();
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void theWorkIsMadeAndDoneOnceTheProgramIsReadyAndNotBefore() {
    var schedule = new Schedule(jobs, works(), post);
    schedule.start();
    assertThat(made).hasValue(0);
    schedule.onApplicationEvent(ready());
    assertThat(done).succeedsWithin(PATIENCE);
    assertThat(made).hasValue(1);
    schedule.stop();
    assertThat(schedule.isRunning()).isFalse();
  }

  @Test
  void aProgramThatStopsBeforeItIsReadyMakesNoWork() {
    var schedule = new Schedule(jobs, works(), post);
    schedule.start();
    schedule.stop();
    assertThat(made).hasValue(0);
  }

  private ApplicationReadyEvent ready() {
    return new ApplicationReadyEvent(
        new SpringApplication(), new String[0], program, Duration.ZERO);
  }

  private ObjectProvider<PeriodicWork> works() {
    return new ObjectProvider<>() {
      @Override
      public Stream<PeriodicWork> orderedStream() {
        made.incrementAndGet();
        return Stream.of(new Work("schedule-test-" + UUID.randomUUID(), done));
      }
    };
  }

  private record Work(String name, CompletableFuture<Boolean> done) implements PeriodicWork {
    @Override
    public Duration pause() {
      return Duration.ofDays(1);
    }

    @Override
    public boolean rehearsed() {
      return true;
    }

    @Override
    public void go() {
      done.complete(true);
    }
  }
}
