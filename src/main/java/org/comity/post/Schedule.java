package org.comity.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Does the periodic work of all rooms, each piece on one node at a time. In a rehearsal what would
/// leave it is not done.
@Component
class Schedule implements SmartLifecycle {
  private final Supplier<Scheduler> scheduler;
  private volatile CompletableFuture<Void> started = CompletableFuture.completedFuture(null);
  private volatile boolean running;

  Schedule(JobStore jobs, List<PeriodicWork> works, Post post) {
    this.scheduler =
        SingletonSupplier.of(
            () ->
                jobs.scheduler(
                    works.stream()
                        .filter(work -> work.rehearsed() || !post.keeps())
                        .map(Schedule::task)
                        .toList()));
  }

  private static RecurringTask<Void> task(PeriodicWork work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.pause()))
        .execute((instance, context) -> work.go());
  }

  // Nobody waits for it: the first page is served meanwhile.
  @Override
  public void start() {
    started = CompletableFuture.runAsync(() -> scheduler.get().start());
    running = true;
  }

  @Override
  public void stop() {
    started.join();
    scheduler.get().stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
