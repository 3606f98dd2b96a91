package dev.fairlead.runtime;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** One look-up of one name, shared by all who ask for the name meanwhile. */
final class Lookup {
  private static final int ABANDONED = -1;

  private final String host;
  private final boolean revalidation;
  private final CompletableFuture<List<InetAddress>> result = new CompletableFuture<>();
  private final AtomicInteger waiters = new AtomicInteger(1);

  Lookup(String host, boolean revalidation) {
    this.host = host;
    this.revalidation = revalidation;
  }

  String host() {
    return host;
  }

  /** Whether it was begun to replace an entry that is still fresh. */
  boolean isRevalidation() {
    return revalidation;
  }

  CompletableFuture<List<InetAddress>> result() {
    return result;
  }

  /** Adds a waiter; false if the look-up will not run because its last waiter left. */
  boolean join() {
    int count;
    do {
      count = waiters.get();
      if (count == ABANDONED) {
        return false;
      }
    } while (!waiters.compareAndSet(count, count + 1));
    return true;
  }

  /** A waiter goes; a look-up that has begun goes on for the cache. */
  void leave() {
    waiters.decrementAndGet();
  }

  /** Whether somebody still waits, so that it is worth beginning. */
  boolean begin() {
    return !waiters.compareAndSet(0, ABANDONED);
  }
}
