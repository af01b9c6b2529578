package org.comity.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The job that sends what is due every ten seconds, on one node at a time. A rehearsal has none,
/// for nothing leaves it.
@Component
class Deliveries implements SmartLifecycle {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Supplier<Scheduler> scheduler;
  private final Post post;
  private volatile boolean running;

  Deliveries(JobStore jobs, Postman postman, Post post) {
    this.post = post;
    this.scheduler =
        SingletonSupplier.of(
            () ->
                jobs.scheduler(
                    Tasks.recurring("send-mail", FixedDelay.of(PAUSE))
                        .execute((instance, context) -> postman.go())));
  }

  @Override
  public void start() {
    if (!post.keeps()) {
      scheduler.get().start();
    }
    running = true;
  }

  @Override
  public void stop() {
    if (!post.keeps()) {
      scheduler.get().stop();
    }
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
