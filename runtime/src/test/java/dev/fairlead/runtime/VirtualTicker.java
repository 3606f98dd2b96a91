package dev.fairlead.runtime;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;

/** A clock that moves when the test says so, and runs what is due on the test's thread. */
final class VirtualTicker implements Ticker {
  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::sequence));
  private long now = 1L << 62;
  private long sequence;

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  @Override
  public synchronized Alarm schedule(long delayNanos, Runnable action) {
    Due due = new Due(now + Math.max(delayNanos, 0), sequence++, action);
    queue.add(due);
    return () -> forget(due);
  }

  @Override
  public Executor workers() {
    return Runnable::run;
  }

  void advance(Duration duration) {
    long end = nanoTime() + duration.toNanos();
    for (Due due = next(end); due != null; due = next(end)) {
      due.action().run();
    }
    set(end);
  }

  synchronized int pending() {
    return queue.size();
  }

  private synchronized void forget(Due due) {
    queue.remove(due);
  }

  private synchronized void set(long time) {
    now = time;
  }

  private synchronized Due next(long end) {
    Due due = queue.peek();
    if (due == null || due.at() > end) {
      return null;
    }
    now = Math.max(now, due.at());
    return queue.remove();
  }

  private record Due(long at, long sequence, Runnable action) {}
}
