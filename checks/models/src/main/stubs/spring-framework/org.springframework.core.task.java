package org.springframework.core.task;

import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Pool;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.springframework.util.CustomizableThreadCreator;
import org.springframework.util.concurrent.ListenableFuture;

public interface TaskExecutor extends Executor {
  @Forks(EXECUTOR) void execute(@RunsOnWorkers Runnable task);
}

public interface AsyncTaskExecutor extends TaskExecutor {
  long TIMEOUT_IMMEDIATE = 0L;
  long TIMEOUT_INDEFINITE = 9223372036854775807L;
  @Forks(EXECUTOR) default void execute(@RunsOnWorkers Runnable task, long startTimeout);
  @Forks(EXECUTOR) default Future<?> submit(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) default <T> Future<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(EXECUTOR) default CompletableFuture<Void> submitCompletable(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR)
  default <T> CompletableFuture<T> submitCompletable(@RunsOnWorkers Callable<T> task);
}

public interface AsyncListenableTaskExecutor extends AsyncTaskExecutor {
  @Forks(EXECUTOR) ListenableFuture<?> submitListenable(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) <T> ListenableFuture<T> submitListenable(@RunsOnWorkers Callable<T> task);
}

public class SimpleAsyncTaskExecutor extends CustomizableThreadCreator
    implements AsyncListenableTaskExecutor, Serializable, AutoCloseable {
  public static final int UNBOUNDED_CONCURRENCY = -1;
  public static final int NO_CONCURRENCY = 0;
  @Pool(threads = UNLIMITED) public SimpleAsyncTaskExecutor();
  @Pool(threads = UNLIMITED) public SimpleAsyncTaskExecutor(String threadNamePrefix);
  @Pool(threads = UNLIMITED) public SimpleAsyncTaskExecutor(ThreadFactory threadFactory);
  public void setVirtualThreads(boolean virtual);
  public void setThreadFactory(ThreadFactory threadFactory);
  public final ThreadFactory getThreadFactory();
  public void setTaskDecorator(TaskDecorator taskDecorator);
  public void setTaskTerminationTimeout(long timeout);
  public void setCancelRemainingTasksOnClose(boolean cancelRemainingTasksOnClose);
  public void setRejectTasksWhenLimitReached(boolean rejectTasksWhenLimitReached);
  public void setConcurrencyLimit(@Limits int concurrencyLimit);
  public final int getConcurrencyLimit();
  public final boolean isThrottleActive();
  public boolean isActive();
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable task, long startTimeout);
  @Forks(EXECUTOR) public Future<?> submit(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> Future<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(EXECUTOR) public ListenableFuture<?> submitListenable(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> ListenableFuture<T> submitListenable(@RunsOnWorkers Callable<T> task);
  protected void doExecute(Runnable task);
  protected Thread newThread(Runnable task);
  public void close();
}

public class SyncTaskExecutor implements TaskExecutor, Serializable {
  public SyncTaskExecutor();
  public void execute(@RunsHere Runnable task);
}

public interface TaskDecorator {
  Runnable decorate(Runnable runnable);
}
