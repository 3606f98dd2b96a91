package io.reactivex.rxjava3.schedulers;

import static dev.fairlead.annotations.Width.LIMITED;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Pool;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

public final class Schedulers {
  private Schedulers();
  @Pool(threads = LIMITED) public static Scheduler computation();
  @Pool(threads = UNLIMITED) public static Scheduler io();
  public static Scheduler trampoline();
  @Pool(threads = UNLIMITED) public static Scheduler newThread();
  @Pool(threads = LIMITED) public static Scheduler single();
  public static Scheduler from(Executor executor);
  public static Scheduler from(Executor executor, boolean interruptibleWorker);
  public static Scheduler from(Executor executor, boolean interruptibleWorker, boolean fair);
  public static void shutdown();
  public static void start();
}

public final class TestScheduler extends Scheduler {
  public TestScheduler();
  public TestScheduler(boolean useOnScheduleHook);
  public TestScheduler(long delayTime, TimeUnit unit);
  public TestScheduler(long delayTime, TimeUnit unit, boolean useOnScheduleHook);
  public long now(TimeUnit unit);
  public void advanceTimeBy(long delayTime, TimeUnit unit);
  public void advanceTimeTo(long delayTime, TimeUnit unit);
  public void triggerActions();
  public Scheduler.Worker createWorker();
}

public final class Timed<T> {
  public Timed(T value, long time, TimeUnit unit);
  public T value();
  public TimeUnit unit();
  public long time();
  public long time(TimeUnit unit);
}
