package org.comity.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does the periodic work of all rooms, each piece on one node at a time. In a rehearsal what would
/// leave it is not done. The work, and all that it leans on, is made once the program is ready, so
/// that nobody waits for it.
@Component
class Schedule implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {
  private final JobStore jobs;
  private final ObjectProvider<PeriodicWork> works;
  private final Post post;
  private volatile CompletableFuture<Optional<Scheduler>> started = notStarted();
  private volatile boolean running;

  Schedule(JobStore jobs, ObjectProvider<PeriodicWork> works, Post post) {
    this.jobs = jobs;
    this.works = works;
    this.post = post;
  }

  private static CompletableFuture<Optional<Scheduler>> notStarted() {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  @Override
  public void start() {
    running = true;
  }

  // The first page is served meanwhile.
  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    started = CompletableFuture.supplyAsync(() -> Optional.of(begun()));
  }

  private Scheduler begun() {
    Scheduler scheduler = jobs.scheduler(tasks());
    scheduler.start();
    return scheduler;
  }

  private List<RecurringTask<Void>> tasks() {
    return works
        .orderedStream()
        .filter(work -> work.rehearsed() || !post.keeps())
        .map(Schedule::task)
        .toList();
  }

  private static RecurringTask<Void> task(PeriodicWork work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.pause()))
        .execute((instance, context) -> work.go());
  }

  @Override
  public void stop() {
    started.join().ifPresent(Scheduler::stop);
    started = notStarted();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
