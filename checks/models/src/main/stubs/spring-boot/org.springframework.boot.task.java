package org.springframework.boot.task;

import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.ReturnsCopy;
import java.time.Duration;
import java.util.Set;

@ReturnsCopy
public class ThreadPoolTaskExecutorBuilder {
  public ThreadPoolTaskExecutorBuilder();
  public ThreadPoolTaskExecutorBuilder queueCapacity(@Limits int queueCapacity);
  public ThreadPoolTaskExecutorBuilder corePoolSize(@Limits int corePoolSize);
  public ThreadPoolTaskExecutorBuilder maxPoolSize(@Limits int maxPoolSize);
  public ThreadPoolTaskExecutorBuilder allowCoreThreadTimeOut(boolean allowCoreThreadTimeOut);
  public ThreadPoolTaskExecutorBuilder keepAlive(Duration keepAlive);
  public ThreadPoolTaskExecutorBuilder acceptTasksAfterContextClose(
      boolean acceptTasksAfterContextClose);
  public ThreadPoolTaskExecutorBuilder awaitTermination(boolean awaitTermination);
  public ThreadPoolTaskExecutorBuilder awaitTerminationPeriod(Duration awaitTerminationPeriod);
  public ThreadPoolTaskExecutorBuilder threadNamePrefix(String threadNamePrefix);
  public ThreadPoolTaskExecutorBuilder customizers(ThreadPoolTaskExecutorCustomizer... customizers);
  public ThreadPoolTaskExecutorBuilder customizers(
      Iterable<? extends ThreadPoolTaskExecutorCustomizer> customizers);
  public ThreadPoolTaskExecutorBuilder additionalCustomizers(
      ThreadPoolTaskExecutorCustomizer... customizers);
  public ThreadPoolTaskExecutorBuilder additionalCustomizers(
      Iterable<? extends ThreadPoolTaskExecutorCustomizer> customizers);
}

@ReturnsCopy
public class SimpleAsyncTaskExecutorBuilder {
  public SimpleAsyncTaskExecutorBuilder();
  public SimpleAsyncTaskExecutorBuilder threadNamePrefix(String threadNamePrefix);
  public SimpleAsyncTaskExecutorBuilder virtualThreads(Boolean virtualThreads);
  public SimpleAsyncTaskExecutorBuilder rejectTasksWhenLimitReached(
      boolean rejectTasksWhenLimitReached);
  public SimpleAsyncTaskExecutorBuilder concurrencyLimit(@Limits Integer concurrencyLimit);
  public SimpleAsyncTaskExecutorBuilder taskTerminationTimeout(Duration taskTerminationTimeout);
  public SimpleAsyncTaskExecutorBuilder customizers(
      SimpleAsyncTaskExecutorCustomizer... customizers);
  public SimpleAsyncTaskExecutorBuilder customizers(
      Iterable<? extends SimpleAsyncTaskExecutorCustomizer> customizers);
  public SimpleAsyncTaskExecutorBuilder additionalCustomizers(
      SimpleAsyncTaskExecutorCustomizer... customizers);
  public SimpleAsyncTaskExecutorBuilder additionalCustomizers(
      Iterable<? extends SimpleAsyncTaskExecutorCustomizer> customizers);
}

@ReturnsCopy
public class ThreadPoolTaskSchedulerBuilder {
  public ThreadPoolTaskSchedulerBuilder();
  public ThreadPoolTaskSchedulerBuilder(Integer poolSize, Boolean awaitTermination,
      Duration awaitTerminationPeriod, String threadNamePrefix,
      Set<ThreadPoolTaskSchedulerCustomizer> taskSchedulerCustomizers);
  public ThreadPoolTaskSchedulerBuilder poolSize(@Limits int poolSize);
  public ThreadPoolTaskSchedulerBuilder awaitTermination(boolean awaitTermination);
  public ThreadPoolTaskSchedulerBuilder awaitTerminationPeriod(Duration awaitTerminationPeriod);
  public ThreadPoolTaskSchedulerBuilder threadNamePrefix(String threadNamePrefix);
  public ThreadPoolTaskSchedulerBuilder customizers(
      ThreadPoolTaskSchedulerCustomizer... customizers);
  public ThreadPoolTaskSchedulerBuilder customizers(
      Iterable<? extends ThreadPoolTaskSchedulerCustomizer> customizers);
  public ThreadPoolTaskSchedulerBuilder additionalCustomizers(
      ThreadPoolTaskSchedulerCustomizer... customizers);
  public ThreadPoolTaskSchedulerBuilder additionalCustomizers(
      Iterable<? extends ThreadPoolTaskSchedulerCustomizer> customizers);
}

public interface SimpleAsyncTaskExecutorCustomizer {}

public interface ThreadPoolTaskExecutorCustomizer {}

public interface ThreadPoolTaskSchedulerCustomizer {}
