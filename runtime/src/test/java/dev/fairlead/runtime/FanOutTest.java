package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
@Timeout(60)
final class FanOutTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(100);

  private final Gauge gauge = new Gauge();

  @Test
  void keepsTheOrderOfTheSource() throws Exception {
    FanOut fanOut = FanOut.of(8, LONG);

    List<Integer> results =
        fanOut.allOrThrow(
            range(500),
            i -> {
              if (i % 7 == 0) {
                Thread.sleep(1);
              }
              return i * 2;
            });

    assertThat(results).isEqualTo(range(500).stream().map(i -> i * 2).toList());
    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void anEmptySourceIsNoWork() throws Exception {
    FanOut fanOut = FanOut.of(1, LONG);

    assertThat(fanOut.collect(List.of(), x -> x)).isEmpty();
    assertThat(fanOut.allOrThrow(List.of(), x -> x)).isEmpty();
    assertThrows(
        IllegalArgumentException.class, () -> fanOut.anyOrThrow(List.<String>of(), x -> x));
  }

  @Test
  void nullResultsAreResults() throws Exception {
    assertThat(FanOut.of(2, LONG).allOrThrow(range(2), i -> null)).containsExactly(null, null);
  }

  @Test
  void neverRunsMoreThanTheLimits() throws Exception {
    FanOut fanOut = FanOut.builder(6, LONG).limitPerKey(2).build();

    fanOut.collect(
        range(400),
        i -> i % 5,
        i -> {
          gauge.enter(i % 5);
          Thread.sleep(1);
          gauge.leave(i % 5);
          return i;
        });

    assertThat(gauge.highest()).isEqualTo(6);
    assertThat(gauge.highestPerKey()).isEqualTo(2);
  }

  @Test
  void callsOfOneFanOutShareItsPlaces() throws Exception {
    FanOut fanOut = FanOut.of(4, LONG);
    List<Thread> callers = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    for (int c = 0; c < 5; c++) {
      Thread caller =
          new Thread(
              () -> {
                try {
                  done.addAndGet(
                      fanOut
                          .allOrThrow(
                              range(100),
                              i -> {
                                gauge.enter(0);
                                Thread.sleep(0, 100_000);
                                gauge.leave(0);
                                return i;
                              })
                          .size());
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      caller.start();
      callers.add(caller);
    }
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(done.get()).isEqualTo(500);
    assertThat(gauge.highest()).isAtMost(4);
    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void anEndlessSourceIsTakenFromOnlyAsFarAsThereIsRoom() throws Exception {
    FanOut fanOut = FanOut.builder(4, SHORT).queue(10).build();
    AtomicInteger pulled = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Stream<Integer> endless =
        Stream.generate(
            () -> {
              furthest.accumulateAndGet(pulled.incrementAndGet() - ended.get(), Math::max);
              return 1;
            });

    List<Outcome<Integer>> outcomes =
        fanOut.collect(
            endless::iterator,
            i -> {
              Thread.sleep(1);
              ended.incrementAndGet();
              return i;
            });

    assertThat(furthest.get()).isAtMost(4 + 10);
    assertThat(outcomes).hasSize(pulled.get());
    assertThat(outcomes.stream().filter(Outcome::isSuccess).count())
        .isIn(com.google.common.collect.Range.closed(ended.get() - 4L, (long) ended.get()));
  }

  @Test
  void aHungKeyIsPulledPastUpToTheQueue() throws Exception {
    FanOut fanOut = FanOut.builder(4, SHORT).limitPerKey(1).queue(20).build();
    AtomicInteger pulled = new AtomicInteger();
    Iterator<Integer> source =
        IntStream.iterate(0, i -> i + 1).peek(i -> pulled.incrementAndGet()).boxed().iterator();

    List<Outcome<Integer>> outcomes = fanOut.collect(() -> source, i -> "hung", i -> sleepLong());

    assertThat(pulled.get()).isEqualTo(21);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Cancelled.class);
    assertThat(Collections.frequency(outcomes, new Outcome.NotStarted<>())).isEqualTo(20);
  }

  @Test
  void aHungKeyDoesNotHoldUpOthers() throws Exception {
    FanOut fanOut = FanOut.builder(8, Duration.ofMillis(500)).limitPerKey(2).build();
    List<String> hosts = new ArrayList<>(Collections.nCopies(200, "hung"));
    hosts.addAll(Collections.nCopies(20, "healthy"));

    List<Outcome<String>> outcomes =
        fanOut.collect(
            hosts,
            host -> host,
            host -> {
              if (host.equals("hung")) {
                sleepLong();
              }
              return host;
            });

    assertThat(outcomes.subList(200, 220))
        .isEqualTo(Collections.nCopies(20, new Outcome.Success<>("healthy")));
    assertThat(outcomes.subList(0, 200)).doesNotContain(new Outcome.Success<>("hung"));
  }

  @Test
  void theSourceIsUsedByTheCallerOnly() throws Exception {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Iterable<Integer> source =
        () -> {
          threads.add(Thread.currentThread());
          return range(50).stream().peek(i -> threads.add(Thread.currentThread())).iterator();
        };

    FanOut.of(4, LONG)
        .collect(
            source,
            i -> {
              threads.add(Thread.currentThread());
              return i % 3;
            },
            i -> i);

    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void forEachTellsTheCallerOfEachElementOnceAsItEnds() throws Exception {
    FanOut fanOut = FanOut.builder(4, LONG).queue(8).build();
    List<Integer> told = new ArrayList<>();
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    AtomicInteger started = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();

    fanOut.forEach(
        range(300),
        i -> i % 3,
        i -> {
          furthest.accumulateAndGet(started.incrementAndGet() - told.size(), Math::max);
          if (i % 10 == 0) {
            throw new IOException("refused");
          }
          return -i;
        },
        (value, outcome) -> {
          threads.add(Thread.currentThread());
          assertThat(outcome.isSuccess()).isEqualTo(value % 10 != 0);
          told.add(value);
        });

    assertThat(told).containsExactlyElementsIn(range(300));
    assertThat(threads).containsExactly(Thread.currentThread());
    assertThat(furthest.get()).isAtMost(4 + 8 + 4);
  }

  @Test
  void aSinkThatFailsCancelsTheTasks() {
    FanOut fanOut = FanOut.of(2, LONG);

    assertThrows(
        IllegalArgumentException.class,
        () ->
            fanOut.forEach(
                range(100),
                i -> 0,
                i -> i == 0 ? i : sleepLong(),
                (value, outcome) -> {
                  throw new IllegalArgumentException("the sink fails");
                }));

    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void progressIsToldByTheCaller() throws Exception {
    List<FanOut.Progress> told = new ArrayList<>();
    FanOut fanOut = FanOut.of(2, LONG);

    fanOut
        .onProgress(told::add)
        .collect(
            range(10),
            i -> {
              if (i == 3) {
                throw new IOException("refused");
              }
              return i;
            });

    assertThat(told).hasSize(10);
    assertThat(told.get(9)).isEqualTo(new FanOut.Progress(10, 9, 1));
  }

  @Test
  void tasksAreWorkersAndTheirConnectionsAreClosedWhenTheCallReturns() throws Exception {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger opened = new AtomicInteger();
    try (WorkerLocal<Integer> connection =
        WorkerLocal.of(
            () -> {
              open.incrementAndGet();
              return opened.incrementAndGet();
            },
            value -> open.decrementAndGet())) {
      FanOut.of(4, LONG).collect(range(1_000), i -> connection.get());

      assertThat(open.get()).isEqualTo(0);
      assertThat(opened.get()).isIn(com.google.common.collect.Range.closed(1, 1_000));
    }
  }

  @Test
  void tasksGetTheCallersLoaderAndNoneOfItsThreadLocals() throws Exception {
    InheritableThreadLocal<String> identity = new InheritableThreadLocal<>();
    identity.set("alice");
    ClassLoader loader = new ClassLoader(null) {};
    Thread.currentThread().setContextClassLoader(loader);
    try {
      List<Boolean> seen =
          FanOut.of(2, LONG)
              .allOrThrow(
                  range(4),
                  i ->
                      identity.get() == null
                          && Thread.currentThread().getContextClassLoader() == loader);

      assertThat(seen).doesNotContain(false);
    } finally {
      Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
      identity.remove();
    }
  }

  @Test
  void aTaskThatWaitsForItsOwnFanOutIsRefused() throws Exception {
    FanOut outer = FanOut.of(1, LONG);
    FanOut inner = FanOut.of(1, LONG);

    List<Outcome<Integer>> same =
        outer.collect(range(1), i -> outer.allOrThrow(range(1), j -> j).get(0));

    assertThat(((Outcome.Failure<Integer>) same.get(0)).cause())
        .isInstanceOf(IllegalStateException.class);
    assertThat(outer.allOrThrow(range(1), i -> inner.allOrThrow(range(1), j -> j).get(0)))
        .containsExactly(0);
  }

  @Test
  void aFactoryWithoutThreadsFailsTheCall() throws Exception {
    AtomicBoolean broken = new AtomicBoolean(true);
    FanOut fanOut =
        FanOut.builder(2, LONG).threads(body -> broken.get() ? null : new Thread(body)).build();

    assertThrows(RejectedExecutionException.class, () -> fanOut.collect(range(5), i -> i));
    assertThat(fanOut.running()).isEqualTo(0);
    broken.set(false);
    assertThat(fanOut.allOrThrow(range(5), i -> i)).hasSize(5);
  }

  @Test
  void errorsAreFailures() throws Exception {
    List<Outcome<Integer>> outcomes =
        FanOut.of(1, LONG)
            .collect(
                range(2),
                i -> {
                  if (i == 0) {
                    throw new StackOverflowError();
                  }
                  return i;
                });

    assertThat(((Outcome.Failure<Integer>) outcomes.get(0)).cause())
        .isInstanceOf(StackOverflowError.class);
    assertThat(outcomes.get(1).orElseThrow()).isEqualTo(1);
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> FanOut.of(0, LONG));
    assertThrows(IllegalArgumentException.class, () -> FanOut.of(1, Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> FanOut.builder(1, LONG).limitPerKey(0));
    assertThrows(IllegalArgumentException.class, () -> FanOut.builder(1, LONG).queue(0));
    assertThrows(
        IllegalArgumentException.class, () -> FanOut.builder(1, LONG).grace(Duration.ofMillis(-1)));
  }

  static List<Integer> range(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  static int sleepLong() throws InterruptedException {
    Thread.sleep(60_000);
    return -1;
  }

  static String sleepAndFail() throws InterruptedException, IOException {
    Thread.sleep(2);
    throw new IOException("refused");
  }

  static void awaitUninterruptibly(CountDownLatch latch) {
    while (true) {
      try {
        if (!latch.await(30, TimeUnit.SECONDS)) {
          throw new IllegalStateException("never released");
        }
        return;
      } catch (InterruptedException ignored) {
        // What the test is about.
      }
    }
  }
}
