package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static dev.fairlead.runtime.FanOutTest.awaitUninterruptibly;
import static dev.fairlead.runtime.FanOutTest.range;
import static dev.fairlead.runtime.FanOutTest.sleepLong;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.util.concurrent.SimpleTimeLimiter;
import dev.failsafe.Bulkhead;
import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.internal.WorkerThreads;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What peers do with permits, time-outs and threads, and ours beside it. */
@ExtendWith(NoLeaks.class)
@Timeout(60)
final class FanOutFactsTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(100);

  /** M16: failsafe 3.3.2. */
  @Test
  void aBulkheadLosesThePermitOfAWaiterThatTimesOut() throws Exception {
    Bulkhead<Object> bulkhead = Bulkhead.builder(1).build();
    assertThat(bulkhead.tryAcquirePermit()).isTrue();
    assertThat(bulkhead.tryAcquirePermit(Duration.ofMillis(20))).isFalse();

    bulkhead.releasePermit();

    assertThat(bulkhead.tryAcquirePermit()).isFalse();
  }

  @Test
  void aCallThatTimesOutWaitingLosesNoPlace() throws Exception {
    FanOut fanOut = FanOut.of(1, SHORT);
    CountDownLatch release = new CountDownLatch(1);
    fanOut.collect(
        range(1),
        i -> {
          awaitUninterruptibly(release);
          return i;
        });
    for (int i = 0; i < 3; i++) {
      assertThat(fanOut.collect(range(1), x -> x)).containsExactly(new Outcome.NotStarted<>());
    }

    release.countDown();

    while (!fanOut.collect(range(5), i -> i).stream().allMatch(Outcome::isSuccess)) {}
    assertThat(fanOut.running()).isEqualTo(0);
  }

  /** M17: resilience4j 2.3.0, asked to cancel the running future. */
  @Test
  void aTimeLimiterLetsTheTaskRunOn() throws Exception {
    TimeLimiter limiter =
        TimeLimiter.of(
            TimeLimiterConfig.custom()
                .timeoutDuration(Duration.ofMillis(50))
                .cancelRunningFuture(true)
                .build());
    CountDownLatch release = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    ExecutorService pool = Executors.newSingleThreadExecutor();

    assertThrows(
        TimeoutException.class,
        () ->
            limiter.executeFutureSupplier(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            release.await();
                          } catch (InterruptedException e) {
                            interrupted.set(true);
                          }
                          ended.countDown();
                          return 1;
                        },
                        pool)));

    assertThat(ended.await(200, TimeUnit.MILLISECONDS)).isFalse();
    release.countDown();
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(interrupted.get()).isFalse();
    pool.shutdown();
  }

  /** M17: and shrinking a full bulkhead waits for its tasks, deaf to interrupts. */
  @Test
  void shrinkingAFullBulkheadBlocksUninterruptibly() throws Exception {
    io.github.resilience4j.bulkhead.Bulkhead bulkhead =
        io.github.resilience4j.bulkhead.Bulkhead.of(
            "full", BulkheadConfig.custom().maxConcurrentCalls(2).build());
    bulkhead.acquirePermission();
    bulkhead.acquirePermission();
    Thread shrinking =
        new Thread(
            () -> bulkhead.changeConfig(BulkheadConfig.custom().maxConcurrentCalls(1).build()));
    shrinking.start();

    shrinking.interrupt();
    shrinking.join(300);

    assertThat(shrinking.isAlive()).isTrue();
    bulkhead.onComplete();
    bulkhead.onComplete();
    shrinking.join();
  }

  @Test
  void aTimeoutInterruptsTheTask() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);

    List<Outcome<Integer>> outcomes =
        FanOut.of(1, SHORT)
            .collect(
                range(1),
                i -> {
                  try {
                    return sleepLong();
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                  }
                });

    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Cancelled.class);
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  /** M18: Guava, on a pool that is busy. */
  @Test
  void aTimeLimiterDoesNotSayThatTheCallNeverRan() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    CountDownLatch release = new CountDownLatch(1);
    pool.execute(() -> awaitUninterruptibly(release));
    AtomicBoolean ran = new AtomicBoolean();

    TimeoutException thrown =
        assertThrows(
            TimeoutException.class,
            () ->
                SimpleTimeLimiter.create(pool)
                    .callWithTimeout(() -> ran.getAndSet(true), 50, TimeUnit.MILLISECONDS));

    assertThat(thrown).hasMessageThat().isNull();
    assertThat(ran.get()).isFalse();
    release.countDown();
    pool.shutdown();
  }

  @Test
  void theOutcomeSaysThatTheCallNeverRan() throws Exception {
    FanOut fanOut = FanOut.of(1, SHORT);
    CountDownLatch release = new CountDownLatch(1);
    fanOut.collect(
        range(1),
        i -> {
          awaitUninterruptibly(release);
          return i;
        });

    assertThat(fanOut.collect(range(1), i -> i)).containsExactly(new Outcome.NotStarted<>());
    assertThat(
            assertThrows(DeadlineExceededException.class, () -> fanOut.allOrThrow(range(1), i -> i))
                .phase())
        .isEqualTo(Phase.ACQUIRE);
    release.countDown();
  }

  /** M19: what jox's parLimit and most hand-written code do. */
  @Test
  void forkingBeforeAcquiringStartsEveryThread() throws Exception {
    Semaphore permits = new Semaphore(16);
    AtomicInteger live = new AtomicInteger();
    AtomicInteger mostLive = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Thread thread =
          new Thread(
              () -> {
                mostLive.accumulateAndGet(live.incrementAndGet(), Math::max);
                permits.acquireUninterruptibly();
                awaitUninterruptibly(all);
                permits.release();
                live.decrementAndGet();
              });
      thread.start();
      threads.add(thread);
    }
    while (live.get() < 400) {
      Thread.sleep(5);
    }
    all.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(mostLive.get()).isEqualTo(400);
  }

  @Test
  void placesComeBeforeThreads() throws Exception {
    AtomicInteger live = new AtomicInteger();
    AtomicInteger mostLive = new AtomicInteger();
    FanOut fanOut =
        FanOut.builder(16, LONG)
            .threads(
                body ->
                    WorkerThreads.factory()
                        .newThread(
                            () -> {
                              mostLive.accumulateAndGet(live.incrementAndGet(), Math::max);
                              body.run();
                              live.decrementAndGet();
                            }))
            .build();

    fanOut.allOrThrow(
        range(2_000),
        i -> {
          Thread.sleep(0, 50_000);
          return i;
        });

    assertThat(mostLive.get()).isAtMost(16);
  }

  /** M9: blocked carriers hold up every virtual thread, and with them a timer made of one. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void aVirtualThreadDoesNotRunWhileTheCarriersAreBlocked() throws Exception {
    int carriers = Runtime.getRuntime().availableProcessors();
    CountDownLatch ran = new CountDownLatch(1);
    List<Thread> blocked = new ArrayList<>();
    for (int i = 0; i < carriers; i++) {
      blocked.add(WorkerThreads.factory().newThread(BlockedOnce.First::touch));
    }
    blocked.forEach(Thread::start);
    BlockedOnce.First.ENTERED.await();
    while (blocked.stream().anyMatch(thread -> thread.getState() == Thread.State.NEW)) {
      Thread.sleep(5);
    }
    Thread.sleep(50);

    WorkerThreads.factory().newThread(ran::countDown).start();

    assertThat(ran.await(300, TimeUnit.MILLISECONDS)).isFalse();
    BlockedOnce.First.RELEASE.countDown();
    assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
    for (Thread thread : blocked) {
      thread.join();
    }
  }

  @Test
  void theTimeoutHoldsWhileTheCarriersAreBlocked() throws Exception {
    int carriers = Runtime.getRuntime().availableProcessors();
    FanOut fanOut = FanOut.of(carriers, SHORT);

    List<Outcome<Integer>> outcomes =
        fanOut.collect(
            range(carriers),
            i -> {
              BlockedOnce.Second.touch();
              return i;
            });

    assertThat(outcomes).isEqualTo(Collections.nCopies(carriers, new Outcome.Cancelled<>(null)));
    BlockedOnce.Second.RELEASE.countDown();
    while (fanOut.running() > 0) {
      Thread.sleep(5);
    }
  }

  /** M21: it needs a flag; what has succeeded is not to be had; close waits for who is late. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_25, max = JRE.JAVA_25)
  void aStructuredScopeReturnsLongAfterItsTimeout(@TempDir Path directory) throws Exception {
    Path source = directory.resolve("Scope.java");
    Files.writeString(
        source,
        """
        import java.time.Duration;
        import java.util.concurrent.StructuredTaskScope;
        import java.util.concurrent.StructuredTaskScope.Joiner;

        public class Scope {
          public static void main(String[] args) {
            String fast = "lost";
            long timedOut = 0;
            try (var scope = StructuredTaskScope.open(
                Joiner.awaitAll(), config -> config.withTimeout(Duration.ofMillis(100)))) {
              var subtask = scope.fork(() -> "fast");
              scope.fork(() -> {
                long end = System.nanoTime() + 800_000_000L;
                while (System.nanoTime() < end) {
                  Thread.onSpinWait();
                }
                return "slow";
              });
              try {
                scope.join();
              } catch (StructuredTaskScope.TimeoutException | InterruptedException e) {
                timedOut = System.nanoTime();
                fast = subtask.state() + read(subtask);
              }
            }
            System.out.println(fast + " " + (System.nanoTime() - timedOut) / 1_000_000);
          }

          private static String read(StructuredTaskScope.Subtask<String> subtask) {
            try {
              return subtask.get();
            } catch (IllegalStateException e) {
              return "-but-unreadable";
            }
          }
        }
        """);

    assertThat(java(source)).contains("preview");
    String[] printed = java(source, "--enable-preview", "--source", "25").trim().split("\\s+");

    assertThat(printed[printed.length - 2]).isEqualTo("SUCCESS-but-unreadable");
    assertThat(Integer.parseInt(printed[printed.length - 1])).isAtLeast(300);
  }

  @Test
  void theTimeoutDoesNotWaitForATaskThatIsLate() throws Exception {
    FanOut fanOut = FanOut.of(2, SHORT);
    CountDownLatch release = new CountDownLatch(1);

    List<Outcome<Integer>> outcomes =
        fanOut.collect(
            range(2),
            i -> {
              if (i == 1) {
                awaitUninterruptibly(release);
              }
              return i;
            });

    assertThat(outcomes)
        .containsExactly(new Outcome.Success<>(0), new Outcome.Cancelled<>(null))
        .inOrder();
    release.countDown();
  }

  private static String java(Path source, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, options);
    command.add(source.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  /** Classes whose initialisation waits, which holds the carrier of a virtual thread. */
  private static final class BlockedOnce {

    private BlockedOnce() {}

    static final class First {
      static final CountDownLatch ENTERED = Latches.ENTERED;
      static final CountDownLatch RELEASE = Latches.FIRST;

      private First() {}

      static void touch() {
        Initialising.touch();
      }

      private static final class Initialising {
        static {
          Latches.ENTERED.countDown();
          awaitUninterruptibly(Latches.FIRST);
        }

        static void touch() {}
      }
    }

    static final class Second {
      static final CountDownLatch RELEASE = Latches.SECOND;

      private Second() {}

      static void touch() {
        Initialising.touch();
      }

      private static final class Initialising {
        static {
          awaitUninterruptibly(Latches.SECOND);
        }

        static void touch() {}
      }
    }

    static final class Latches {
      static final CountDownLatch ENTERED = new CountDownLatch(1);
      static final CountDownLatch FIRST = new CountDownLatch(1);
      static final CountDownLatch SECOND = new CountDownLatch(1);

      private Latches() {}
    }
  }
}
