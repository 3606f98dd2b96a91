package org.eclipse.jetty.util.thread;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.Dumpable;
import org.eclipse.jetty.util.component.LifeCycle;

@Connection(sharing = SHAREABLE, expensive = true)
public class QueuedThreadPool extends ContainerLifeCycle implements ThreadFactory,
    ThreadPool.SizedThreadPool, Dumpable, TryExecutor, VirtualThreads.Configurable {
  @Opens @Pool(threads = LIMITED) public QueuedThreadPool();
  @Opens @Pool(threads = LIMITED) public QueuedThreadPool(int maxThreads);
  @Opens @Pool(threads = LIMITED) public QueuedThreadPool(int maxThreads, int minThreads);
  @Opens @Pool(threads = LIMITED)
  public QueuedThreadPool(int maxThreads, int minThreads, BlockingQueue<Runnable> queue);
  @Opens @Pool(threads = LIMITED)
  public QueuedThreadPool(int maxThreads, int minThreads, int idleTimeout);
  @Opens @Pool(threads = LIMITED)
  public QueuedThreadPool(int maxThreads, int minThreads, int idleTimeout,
      BlockingQueue<Runnable> queue);
  @Opens @Pool(threads = LIMITED)
  public QueuedThreadPool(int maxThreads, int minThreads, int idleTimeout,
      BlockingQueue<Runnable> queue, ThreadGroup threadGroup);
  @Opens @Pool(threads = LIMITED)
  public QueuedThreadPool(int maxThreads, int minThreads, int idleTimeout, int reservedThreads,
      BlockingQueue<Runnable> queue, ThreadGroup threadGroup);
  @Opens @Pool(threads = LIMITED)
  public QueuedThreadPool(int maxThreads, int minThreads, int idleTimeout, int reservedThreads,
      BlockingQueue<Runnable> queue, ThreadGroup threadGroup, ThreadFactory threadFactory);
  public ThreadPoolBudget getThreadPoolBudget();
  public void setThreadPoolBudget(ThreadPoolBudget budget);
  public void setStopTimeout(long stopTimeout);
  public long getStopTimeout();
  protected void doStart() throws Exception;
  protected void doStop() throws Exception;
  public int getIdleTimeout();
  public void setIdleTimeout(int idleTimeout);
  public int getMaxThreads();
  public void setMaxThreads(int maxThreads);
  public int getMinThreads();
  public void setMinThreads(int minThreads);
  public int getReservedThreads();
  public void setReservedThreads(int reservedThreads);
  public String getName();
  public void setName(String name);
  public int getThreadsPriority();
  public void setThreadsPriority(int priority);
  public boolean isDaemon();
  public void setDaemon(boolean daemon);
  public boolean isDetailedDump();
  public void setDetailedDump(boolean detailedDump);
  public int getLowThreadsThreshold();
  public void setLowThreadsThreshold(int lowThreadsThreshold);
  public Executor getVirtualThreadsExecutor();
  public void setVirtualThreadsExecutor(Executor executor);
  public void setMaxEvictCount(int evictCount);
  public int getMaxEvictCount();
  public int getQueueSize();
  public int getMaxReservedThreads();
  public int getAvailableReservedThreads();
  public int getThreads();
  public int getReadyThreads();
  public int getLeasedThreads();
  public int getMaxLeasedThreads();
  public int getIdleThreads();
  public int getBusyThreads();
  public int getUtilizedThreads();
  public int getMaxAvailableThreads();
  public double getUtilizationRate();
  public boolean isLowOnThreads();
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable job);
  public boolean tryExecute(Runnable task);
  public void join() throws InterruptedException;
  protected void startThread();
  public Thread newThread(Runnable runnable);
  protected void removeThread(Thread thread);
  public void dump(Appendable out, String indent) throws IOException;
  protected void runJob(Runnable job);
  protected void onJobFailure(Throwable x);
  protected boolean evict();
  protected BlockingQueue<Runnable> getQueue();
  public boolean interruptThread(long id);
  public String dumpThread(long id);
}

public interface Invocable {}

public interface Scheduler extends LifeCycle {}

public interface ThreadPool extends Executor {
  void join() throws InterruptedException;
  int getThreads();
  int getIdleThreads();
  boolean isLowOnThreads();
  static void executeImmediately(Executor executor, Runnable task);

  interface SizedThreadPool extends ThreadPool {
    int getMinThreads();
    int getMaxThreads();
    void setMinThreads(int threads);
    void setMaxThreads(int threads);
    default ThreadPoolBudget getThreadPoolBudget();
  }
}

public class ThreadPoolBudget {}

public interface TryExecutor extends Executor {
  boolean tryExecute(Runnable task);
  default void execute(Runnable task);
  static TryExecutor asTryExecutor(Executor executor);
}
