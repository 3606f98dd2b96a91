package org.springframework.scheduling.concurrent;

import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Pool;
import dev.fairlead.annotations.RunsOnWorkers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.task.AsyncListenableTaskExecutor;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.SchedulingTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;
import org.springframework.util.CustomizableThreadCreator;
import org.springframework.util.ErrorHandler;
import org.springframework.util.concurrent.ListenableFuture;

public class ThreadPoolTaskExecutor extends ExecutorConfigurationSupport
    implements AsyncListenableTaskExecutor, SchedulingTaskExecutor {
  @Pool(threads = LIMITED) public ThreadPoolTaskExecutor();
  public void setCorePoolSize(@Limits int corePoolSize);
  public int getCorePoolSize();
  public void setMaxPoolSize(@Limits int maxPoolSize);
  public int getMaxPoolSize();
  public void setKeepAliveSeconds(int keepAliveSeconds);
  public int getKeepAliveSeconds();
  public void setQueueCapacity(@Limits int queueCapacity);
  public int getQueueCapacity();
  public void setAllowCoreThreadTimeOut(boolean allowCoreThreadTimeOut);
  public void setPrestartAllCoreThreads(boolean prestartAllCoreThreads);
  public void setStrictEarlyShutdown(boolean defaultEarlyShutdown);
  public void setTaskDecorator(TaskDecorator taskDecorator);
  protected ExecutorService initializeExecutor(ThreadFactory threadFactory,
      RejectedExecutionHandler rejectedExecutionHandler);
  protected BlockingQueue<Runnable> createQueue(int queueCapacity);
  public ThreadPoolExecutor getThreadPoolExecutor() throws IllegalStateException;
  public int getPoolSize();
  public int getQueueSize();
  public int getActiveCount();
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public Future<?> submit(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> Future<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(EXECUTOR) public ListenableFuture<?> submitListenable(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> ListenableFuture<T> submitListenable(@RunsOnWorkers Callable<T> task);
  protected void cancelRemainingTask(Runnable task);
  protected void initiateEarlyShutdown();
}

public class ThreadPoolTaskScheduler extends ExecutorConfigurationSupport
    implements AsyncListenableTaskExecutor, SchedulingTaskExecutor, TaskScheduler {
  @Pool(threads = LIMITED) public ThreadPoolTaskScheduler();
  public void setPoolSize(@Limits int poolSize);
  public void setRemoveOnCancelPolicy(boolean flag);
  public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean flag);
  public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean flag);
  public void setTaskDecorator(TaskDecorator taskDecorator);
  public void setErrorHandler(ErrorHandler errorHandler);
  public void setClock(Clock clock);
  public Clock getClock();
  protected ExecutorService initializeExecutor(ThreadFactory threadFactory,
      RejectedExecutionHandler rejectedExecutionHandler);
  protected ScheduledExecutorService createExecutor(int poolSize, ThreadFactory threadFactory,
      RejectedExecutionHandler rejectedExecutionHandler);
  public ScheduledExecutorService getScheduledExecutor() throws IllegalStateException;
  public ScheduledThreadPoolExecutor getScheduledThreadPoolExecutor() throws IllegalStateException;
  public int getPoolSize();
  public int getActiveCount();
  public boolean isRemoveOnCancelPolicy();
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public Future<?> submit(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> Future<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(EXECUTOR) public ListenableFuture<?> submitListenable(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> ListenableFuture<T> submitListenable(@RunsOnWorkers Callable<T> task);
  protected void cancelRemainingTask(Runnable task);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> schedule(@RunsOnWorkers Runnable task, Trigger trigger);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> schedule(@RunsOnWorkers Runnable task, Instant startTime);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Instant startTime, Duration period);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Duration period);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Instant startTime, Duration delay);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Duration delay);
}

public class ConcurrentTaskExecutor implements AsyncListenableTaskExecutor, SchedulingTaskExecutor {
  public ConcurrentTaskExecutor();
  public ConcurrentTaskExecutor(Executor executor);
  public final void setConcurrentExecutor(Executor executor);
  public final Executor getConcurrentExecutor();
  public final void setTaskDecorator(TaskDecorator taskDecorator);
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable task, long startTimeout);
  @Forks(EXECUTOR) public Future<?> submit(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> Future<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(EXECUTOR) public ListenableFuture<?> submitListenable(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> ListenableFuture<T> submitListenable(@RunsOnWorkers Callable<T> task);
}

public class ConcurrentTaskScheduler extends ConcurrentTaskExecutor implements TaskScheduler {
  public ConcurrentTaskScheduler();
  public ConcurrentTaskScheduler(ScheduledExecutorService scheduledExecutor);
  public ConcurrentTaskScheduler(Executor concurrentExecutor,
      ScheduledExecutorService scheduledExecutor);
  public void setScheduledExecutor(ScheduledExecutorService scheduledExecutor);
  public void setErrorHandler(ErrorHandler errorHandler);
  public void setClock(Clock clock);
  public Clock getClock();
  public void execute(Runnable task);
  public Future<?> submit(Runnable task);
  public <T> Future<T> submit(Callable<T> task);
  public ListenableFuture<?> submitListenable(Runnable task);
  public <T> ListenableFuture<T> submitListenable(Callable<T> task);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> schedule(@RunsOnWorkers Runnable task, Trigger trigger);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> schedule(@RunsOnWorkers Runnable task, Instant startTime);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Instant startTime, Duration period);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Duration period);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Instant startTime, Duration delay);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable task,
      Duration delay);
}

public abstract class ExecutorConfigurationSupport extends CustomizableThreadFactory
    implements BeanNameAware, ApplicationContextAware, InitializingBean, DisposableBean,
    SmartLifecycle, ApplicationListener<ContextClosedEvent> {
  public static final int DEFAULT_PHASE = 1073741823;
  public ExecutorConfigurationSupport();
  public void setVirtualThreads(boolean virtualThreads);
  public void setThreadFactory(ThreadFactory threadFactory);
  public void setThreadNamePrefix(String threadNamePrefix);
  public void setRejectedExecutionHandler(RejectedExecutionHandler rejectedExecutionHandler);
  public void setAcceptTasksAfterContextClose(boolean acceptTasksAfterContextClose);
  public void setWaitForTasksToCompleteOnShutdown(boolean waitForJobsToCompleteOnShutdown);
  public void setAwaitTerminationSeconds(int awaitTerminationSeconds);
  public void setAwaitTerminationMillis(long awaitTerminationMillis);
  public void setPhase(int phase);
  public int getPhase();
  public void setBeanName(String name);
  public void setApplicationContext(ApplicationContext applicationContext);
  public void afterPropertiesSet();
  public void initialize();
  protected ExecutorService initializeExecutor(ThreadFactory threadFactory,
      RejectedExecutionHandler rejectedExecutionHandler);
  @Closes public void destroy();
  public void initiateShutdown();
  @Closes public void shutdown();
  protected void cancelRemainingTask(Runnable task);
  public void start();
  public void stop();
  public void stop(Runnable callback);
  public boolean isRunning();
  protected void beforeExecute(Thread thread, Runnable task);
  protected void afterExecute(Runnable task, Throwable ex);
  public void onApplicationEvent(ContextClosedEvent event);
  protected void initiateEarlyShutdown();
}

public class CustomizableThreadFactory extends CustomizableThreadCreator implements ThreadFactory {
  public CustomizableThreadFactory();
  public CustomizableThreadFactory(String threadNamePrefix);
  public Thread newThread(Runnable runnable);
}
