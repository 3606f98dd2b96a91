package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.annotations.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
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
  void theTimeoutReturnsWhatThereIs() throws Exception {
    FanOut fanOut = FanOut.of(3, SHORT);

    List<Outcome<Integer>> outcomes = fanOut.collect(range(10), i -> i < 2 ? i : sleepLong());

    assertThat(outcomes).hasSize(10);
    assertThat(outcomes.subList(0, 2))
        .containsExactly(new Outcome.Success<>(0), new Outcome.Success<>(1));
    assertThat(outcomes.subList(2, 5).stream().map(Object::getClass).distinct().toList())
        .containsExactly(Outcome.Cancelled.class);
    assertThat(outcomes.subList(5, 10))
        .isEqualTo(Collections.nCopies(5, new Outcome.NotStarted<>()));
  }

  @Test
  void theCallersDeadlineCountsAndReachesTheTasks() throws Exception {
    Deadline deadline = Deadline.after(Duration.ofMillis(200));

    List<Outcome<Boolean>> outcomes =
        deadline.call(
            () ->
                FanOut.of(2, LONG)
                    .collect(
                        range(3),
                        i -> {
                          if (i == 2) {
                            sleepLong();
                          }
                          return Deadline.current().equals(deadline);
                        }));

    assertThat(outcomes.subList(0, 2))
        .isEqualTo(Collections.nCopies(2, new Outcome.Success<>(true)));
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Cancelled.class);
  }

  @Test
  void aDeadlineThatHasPassedStartsNothing() throws Exception {
    List<Outcome<Integer>> outcomes =
        Deadline.after(Duration.ZERO).call(() -> FanOut.of(2, LONG).collect(range(3), i -> i));

    assertThat(outcomes).isEqualTo(Collections.nCopies(3, new Outcome.NotStarted<>()));
  }

  @Test
  void aTaskThatIgnoresItsInterruptKeepsItsPlaceUntilItEnds() throws Exception {
    FanOut fanOut = FanOut.of(1, SHORT);
    CountDownLatch release = new CountDownLatch(1);

    List<Outcome<Integer>> abandoned =
        fanOut.collect(
            range(1),
            i -> {
              awaitUninterruptibly(release);
              return i;
            });

    assertThat(abandoned).containsExactly(new Outcome.Cancelled<>(null));
    assertThat(((Outcome.Cancelled<Integer>) abandoned.get(0)).wasRunning()).isTrue();
    assertThat(fanOut.running()).isEqualTo(1);
    DeadlineExceededException waiting =
        assertThrows(DeadlineExceededException.class, () -> fanOut.allOrThrow(range(1), i -> i));
    assertThat(waiting.phase()).isEqualTo(Phase.ACQUIRE);
    release.countDown();
    assertThat(fanOut.collect(range(1), i -> i)).containsExactly(new Outcome.Success<>(0));
    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void theFirstFailureCancelsTheRest() {
    FanOut fanOut = FanOut.of(4, LONG);
    AtomicInteger interrupted = new AtomicInteger();
    AtomicInteger started = new AtomicInteger();
    CountDownLatch others = new CountDownLatch(3);
    IOException failure = new IOException("refused");

    ExecutionException thrown =
        assertThrows(
            ExecutionException.class,
            () ->
                fanOut.allOrThrow(
                    range(100),
                    i -> {
                      started.incrementAndGet();
                      if (i == 0) {
                        others.await();
                        throw failure;
                      }
                      others.countDown();
                      try {
                        return sleepLong();
                      } catch (InterruptedException e) {
                        interrupted.incrementAndGet();
                        throw e;
                      }
                    }));

    assertThat(thrown).hasCauseThat().isSameInstanceAs(failure);
    assertThat(started.get()).isEqualTo(4);
    assertThat(interrupted.get()).isEqualTo(3);
    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void allOrThrowNamesThePhaseThatTheTimeWentInto() {
    DeadlineExceededException thrown =
        assertThrows(
            DeadlineExceededException.class,
            () -> FanOut.of(4, SHORT).allOrThrow(range(2), i -> sleepLong()));

    assertThat(thrown.phase()).isEqualTo(Phase.CALL);
    assertThat(thrown.budget()).isEqualTo(SHORT);
  }

  @Test
  void theFirstSuccessCancelsTheRest() throws Exception {
    FanOut fanOut = FanOut.of(4, LONG);
    AtomicInteger interrupted = new AtomicInteger();

    String winner =
        fanOut.anyOrThrow(
            Stream.iterate(0, i -> i + 1)::iterator,
            i -> {
              if (i == 0) {
                throw new IOException("refused");
              }
              if (i == 5) {
                return "winner";
              }
              try {
                return i == 1 || i == 2 ? "slow" + sleepLong() : sleepAndFail();
              } catch (InterruptedException e) {
                interrupted.incrementAndGet();
                throw e;
              }
            });

    assertThat(winner).isEqualTo("winner");
    assertThat(interrupted.get()).isAtLeast(2);
    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void whenNoneSucceedsTheFirstFailureIsThrown() {
    ExecutionException thrown =
        assertThrows(
            ExecutionException.class,
            () ->
                FanOut.of(1, LONG)
                    .anyOrThrow(
                        range(3),
                        i -> {
                          throw new IOException("refused " + i);
                        }));

    assertThat(thrown).hasCauseThat().hasMessageThat().isEqualTo("refused 0");
  }

  @Test
  void interruptingTheCallerInterruptsTheTasks() throws Exception {
    FanOut fanOut = FanOut.of(3, LONG);
    CountDownLatch running = new CountDownLatch(3);
    CountDownLatch interrupted = new CountDownLatch(3);
    AtomicBoolean thrown = new AtomicBoolean();
    Thread caller =
        new Thread(
            () ->
                thrown.set(
                    assertThrows(
                            InterruptedException.class,
                            () ->
                                fanOut.collect(
                                    range(10),
                                    i -> {
                                      running.countDown();
                                      try {
                                        return sleepLong();
                                      } finally {
                                        interrupted.countDown();
                                      }
                                    }))
                        != null));
    caller.start();
    running.await();

    caller.interrupt();
    caller.join();

    assertThat(thrown.get()).isTrue();
    assertThat(interrupted.getCount()).isEqualTo(0);
    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void anInterruptEndsACallThatNeverWaits() throws Exception {
    FanOut fanOut = FanOut.builder(4, LONG).queue(1_000_000).build();
    CountDownLatch running = new CountDownLatch(100);
    AtomicBoolean thrown = new AtomicBoolean();
    Thread caller =
        new Thread(
            () ->
                thrown.set(
                    assertThrows(
                            InterruptedException.class,
                            () ->
                                fanOut.forEach(
                                    Stream.iterate(0, i -> i + 1)::iterator,
                                    i -> i,
                                    i -> i,
                                    (value, outcome) -> running.countDown()))
                        != null));
    caller.start();
    running.await();

    caller.interrupt();
    caller.join();

    assertThat(thrown.get()).isTrue();
    assertThat(fanOut.running()).isEqualTo(0);
  }

  @Test
  void aCallThatWaitsBehindFullKeysGoesOnWhenAnotherCallLeaves() throws Exception {
    FanOut fanOut = FanOut.builder(2, LONG).limitPerKey(1).queue(100).build();
    CountDownLatch hung = new CountDownLatch(1);
    CountDownLatch otherRuns = new CountDownLatch(1);
    CountDownLatch otherEnds = new CountDownLatch(1);
    CountDownLatch healthy = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              try {
                fanOut.collect(
                    List.of("other"),
                    host -> host,
                    host -> {
                      otherRuns.countDown();
                      return otherEnds.await(30, TimeUnit.SECONDS);
                    });
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    other.start();
    otherRuns.await();
    List<String> hosts = new ArrayList<>(Collections.nCopies(10, "hung"));
    hosts.add("healthy");
    Thread caller =
        new Thread(
            () -> {
              try {
                fanOut.collect(
                    hosts,
                    host -> host,
                    host -> {
                      if (host.equals("hung")) {
                        return hung.await(30, TimeUnit.SECONDS);
                      }
                      healthy.countDown();
                      return true;
                    });
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    caller.start();
    while (caller.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(5);
    }

    otherEnds.countDown();

    assertThat(healthy.await(10, TimeUnit.SECONDS)).isTrue();
    hung.countDown();
    other.join();
    caller.join();
  }

  @Test
  void anInterruptDoesNotReachTheNextTaskOfTheThread() throws Exception {
    FanOut fanOut = FanOut.of(1, LONG);

    List<Boolean> interrupted =
        fanOut.allOrThrow(
            range(5),
            i -> {
              boolean before = Thread.currentThread().isInterrupted();
              Thread.currentThread().interrupt();
              return before;
            });

    assertThat(interrupted).doesNotContain(true);
  }

  @Test
  void aSourceThatFailsCancelsTheTasks() {
    FanOut fanOut = FanOut.of(2, LONG);
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    Iterator<Integer> source =
        new Iterator<>() {
          private boolean first = true;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Integer next() {
            if (first) {
              first = false;
              return 1;
            }
            awaitUninterruptibly(running);
            throw new IllegalArgumentException("the source fails");
          }
        };

    assertThrows(
        IllegalArgumentException.class,
        () ->
            fanOut.collect(
                () -> source,
                i -> {
                  running.countDown();
                  try {
                    return sleepLong();
                  } finally {
                    interrupted.countDown();
                  }
                }));

    assertThat(interrupted.getCount()).isEqualTo(0);
    assertThat(fanOut.running()).isEqualTo(0);
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

  private static String sleepAndFail() throws InterruptedException, IOException {
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
