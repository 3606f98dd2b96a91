package dev.fairlead.checks.blocking;

import com.google.errorprone.CompilationTestHelper;
import com.sun.tools.javac.main.Main.Result;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class PoolSelfDeadlockTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(PoolSelfDeadlock.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Tree.java",
            """
            import java.io.File;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ForkJoinPool;
            import java.util.concurrent.Future;
            import java.util.concurrent.TimeUnit;

            class Tree {
              private final ExecutorService pool = Executors.newFixedThreadPool(4);
              private final ExecutorService leaves = Executors.newFixedThreadPool(4);
              private final ExecutorService cached = Executors.newCachedThreadPool();
              private final ExecutorService stealing = new ForkJoinPool(4);

              long size(File directory) throws Exception {
                List<Future<Long>> parts = new ArrayList<>();
                for (File file : directory.listFiles()) {
                  parts.add(pool.submit(() -> size(file)));
                }
                long size = 0;
                for (Future<Long> part : parts) {
                  // BUG: Diagnostic contains: A task of pool waits here for what submit gives to pool as well
                  size += part.get();
                }
                return size;
              }

              void direct() {
                pool.execute(
                    () -> {
                      // BUG: Diagnostic contains: A task of pool waits here for what supplyAsync
                      CompletableFuture.supplyAsync(() -> 1, pool).join();
                    });
              }

              void other() {
                pool.submit(() -> leaves.submit(() -> 1).get());
                cached.submit(() -> cached.submit(() -> 1).get());
                stealing.submit(() -> stealing.submit(() -> 1).get());
              }

              void givesUp() {
                pool.submit(() -> pool.submit(() -> 1).get(1, TimeUnit.SECONDS));
              }

              void started() {
                pool.execute(() -> pool.execute(() -> {}));
              }

              void waitedOutside() throws Exception {
                Future<Integer> outer = pool.submit(() -> 1);
                outer.get();
              }
            }
            """)
        .expectResult(Result.OK)
        .doTest();
  }

  @Test
  void oneThreadWaitsForItselfInEveryRun() {
    compilation
        .addSourceLines(
            "Alone.java",
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.TimeUnit;

            class Alone {
              private final ExecutorService one = Executors.newFixedThreadPool(1);
              private final ExecutorService first = Executors.newSingleThreadExecutor();

              void alone() {
                one.execute(
                    () -> {
                      // BUG: Diagnostic contains: A task of one waits here
                      CompletableFuture.supplyAsync(() -> 1, one).join();
                    });
                first.execute(
                    () -> {
                      // BUG: Diagnostic contains: A task of first waits here
                      CompletableFuture.supplyAsync(() -> 1, first).join();
                    });
                // BUG: Diagnostic contains: the pool stands still until the wait gives up
                first.submit(() -> first.submit(() -> 1).get(1, TimeUnit.SECONDS));
              }
            }
            """)
        .expectResult(Result.ERROR)
        .doTest();
  }

  @Test
  void aTaskIsTheMethodThatThePoolCalls() {
    compilation
        .addSourceLines(
            "Convert.java",
            """
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class Convert implements Callable<Boolean> {
              private static final ExecutorService pool = Executors.newFixedThreadPool(4);

              @Override
              public Boolean call() {
                return true;
              }

              public boolean run() throws Exception {
                Future<Boolean> part = pool.submit(new Convert());
                return part.get();
              }
            }
            """)
        .addSourceLines(
            "Divide.java",
            """
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class Divide implements Callable<Boolean> {
              private static final ExecutorService pool = Executors.newFixedThreadPool(4);

              @Override
              public Boolean call() throws Exception {
                Future<Boolean> part = pool.submit(new Divide());
                // BUG: Diagnostic contains: A task of pool waits here
                return part.get();
              }
            }
            """)
        .expectResult(Result.OK)
        .doTest();
  }
}
