package org.comity.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/// The rows in which all nodes agree who does the program's own work next.
@Repository
class JobStore {
  private static final Duration LOOK = Duration.ofSeconds(5);

  private final DataSource source;
  private final JobTrouble trouble;

  JobStore(DataSource source, JobTrouble trouble) {
    this.source = source;
    this.trouble = trouble;
  }

  /// A scheduler for these jobs, not yet started.
  Scheduler scheduler(List<RecurringTask<Void>> jobs) {
    return Scheduler.create(source)
        .startTasks(jobs)
        .tableName("post.scheduled_tasks")
        .addSchedulerListener(trouble)
        .threads(1)
        .pollingInterval(LOOK)
        .shutdownMaxWait(Duration.ofSeconds(10))
        .build();
  }
}
