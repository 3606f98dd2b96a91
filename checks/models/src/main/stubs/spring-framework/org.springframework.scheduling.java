package org.springframework.scheduling;

import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.RunsOnWorkers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.ScheduledFuture;
import org.springframework.core.task.AsyncTaskExecutor;

public interface TaskScheduler {
  default Clock getClock();
  @Forks(EXECUTOR) ScheduledFuture<?> schedule(@RunsOnWorkers Runnable task, Trigger trigger);
  @Forks(EXECUTOR) ScheduledFuture<?> schedule(@RunsOnWorkers Runnable task, Instant startTime);
  @Forks(EXECUTOR)
  default ScheduledFuture<?> schedule(@RunsOnWorkers Runnable task, Date startTime);
  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Instant startTime, Duration period);
  @Forks(EXECUTOR)
  default ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Date startTime, long period);
  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task, Duration period);
  @Forks(EXECUTOR)
  default ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task,
      long period);
  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Instant startTime, Duration delay);
  @Forks(EXECUTOR)
  default ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Date startTime, long delay);
  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Duration delay);
  @Forks(EXECUTOR)
  default ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      long delay);
}

public interface Trigger {
  default Date nextExecutionTime(TriggerContext triggerContext);
  Instant nextExecution(TriggerContext triggerContext);
}

public interface SchedulingTaskExecutor extends AsyncTaskExecutor {
  default boolean prefersShortLivedTasks();
}

public interface TriggerContext {}
