package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static dev.fairlead.runtime.FanOutTest.awaitUninterruptibly;
import static dev.fairlead.runtime.FanOutTest.range;
import static dev.fairlead.runtime.FanOutTest.sleepAndFail;
import static dev.fairlead.runtime.FanOutTest.sleepLong;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.annotations.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a call of a {@link FanOut} ends before its tasks. */
@ExtendWith(NoLeaks.class)
@Timeout(60)
final class FanOutCancellationTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(100);

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
    CountDownLatch slow = new CountDownLatch(2);
    AtomicInteger interrupted = new AtomicInteger();

    String winner =
        fanOut.anyOrThrow(
            Stream.iterate(0, i -> i + 1)::iterator,
            i -> {
              if (i == 0) {
                throw new IOException("refused");
              }
              if (i == 5) {
                slow.await();
                return "winner";
              }
              if (i == 1 || i == 2) {
                slow.countDown();
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
}
