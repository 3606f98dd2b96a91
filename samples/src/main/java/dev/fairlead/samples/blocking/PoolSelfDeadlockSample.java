package dev.fairlead.samples.blocking;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A page that is put together from its parts, on a pool of two threads. */
public final class PoolSelfDeadlockSample {
  private PoolSelfDeadlockSample() {}

  /** A page waits for its part, which waits for a thread. */
  static final class Bad implements AutoCloseable {
    // @start region=Bad
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    Future<String> page(String part) {
      return pool.submit(() -> "<p>" + render(part));
    }

    private String render(String part) throws ExecutionException, InterruptedException {
      return pool.submit(() -> part).get(); // BUG: PoolSelfDeadlock
    }

    // @end
    @Override
    public void close() {
      pool.shutdownNow();
    }
  }

  /** A page continues when its part is there. */
  static final class Good implements AutoCloseable {
    // @start region=Good
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    Future<String> page(String part) {
      return render(part).thenApply(text -> "<p>" + text);
    }

    private CompletableFuture<String> render(String part) {
      return CompletableFuture.supplyAsync(() -> part, pool);
    }

    // @end
    @Override
    public void close() {
      pool.shutdownNow();
    }
  }
}
