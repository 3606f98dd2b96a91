package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.annotations.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
final class DeadlineTest {
  private static final Duration FAR = Duration.ofHours(1);

  private final VirtualTicker ticker = new VirtualTicker();

  @Test
  void countsDown() {
    Deadline deadline = after(Duration.ofMillis(500));

    ticker.advance(Duration.ofMillis(200));

    assertThat(deadline.remaining()).isEqualTo(Duration.ofMillis(300));
    assertThat(deadline.isExpired()).isFalse();
    ticker.advance(Duration.ofMillis(301));
    assertThat(deadline.remaining()).isEqualTo(Duration.ZERO);
    assertThat(deadline.isExpired()).isTrue();
  }

  @Test
  void millisecondsAreRoundedUp() throws Exception {
    assertThat(after(Duration.ofNanos(1)).remainingMillisCeil()).isEqualTo(1);
    assertThat(after(Duration.ofNanos(1_000_000)).remainingMillisCeil()).isEqualTo(1);
    assertThat(after(Duration.ofNanos(1_000_001)).remainingMillisCeil()).isEqualTo(2);
  }

  @Test
  void millisecondsAreNeverZero() {
    Deadline deadline = after(Duration.ofMillis(5));
    ticker.advance(Duration.ofMillis(5));

    DeadlineExceededException thrown =
        assertThrows(DeadlineExceededException.class, deadline::remainingMillisCeil);

    assertThat(thrown.budget()).isEqualTo(Duration.ofMillis(5));
    assertThat(thrown.elapsed()).isEqualTo(Duration.ofMillis(5));
  }

  @Test
  void longTimesSaturate() throws Exception {
    assertThat(after(Duration.ofSeconds(Long.MAX_VALUE)).remainingMillisCeil())
        .isEqualTo(Integer.MAX_VALUE);
    assertThat(Deadline.never().remainingMillisCeil()).isEqualTo(Integer.MAX_VALUE);
    assertThat(Deadline.never().remaining().toNanos()).isEqualTo(Long.MAX_VALUE);
    assertThat(after(Duration.ofSeconds(Long.MIN_VALUE)).isExpired()).isTrue();
  }

  @Test
  void minimumIsTheEarlier() {
    Deadline soon = after(Duration.ofMillis(1));
    Deadline late = after(Duration.ofMillis(2));

    assertThat(soon.minimum(late)).isSameInstanceAs(soon);
    assertThat(late.minimum(soon)).isSameInstanceAs(soon);
    assertThat(Deadline.never().minimum(soon)).isSameInstanceAs(soon);
    assertThat(soon.minimum(Deadline.never())).isSameInstanceAs(soon);
    assertThat(List.of(soon, late, Deadline.never())).isInOrder();
  }

  @Test
  void equalWhenAtTheSameMoment() {
    Deadline whole = after(Duration.ofMillis(3));
    ticker.advance(Duration.ofMillis(1));
    Deadline rest = after(Duration.ofMillis(2));

    assertThat(rest).isEqualTo(whole);
    assertThat(rest.hashCode()).isEqualTo(whole.hashCode());
    assertThat(rest).isNotEqualTo(Deadline.never());
  }

  @Test
  void bindingsNestToTheEarlier() {
    Deadline outer = after(Duration.ofMillis(5));
    Deadline later = after(FAR);
    Deadline earlier = after(Duration.ofMillis(1));

    outer.run(
        () -> {
          assertThat(later.call(Deadline::current)).isEqualTo(outer);
          assertThat(earlier.call(Deadline::current)).isEqualTo(earlier);
          assertThat(Deadline.current()).isEqualTo(outer);
        });

    assertThat(Deadline.current()).isSameInstanceAs(Deadline.never());
  }

  @Test
  void bindingEndsWithAnException() {
    IOException failure = new IOException("from the operation");

    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                after(FAR)
                    .call(
                        () -> {
                          throw failure;
                        }));

    assertThat(thrown).isSameInstanceAs(failure);
    assertThat(Deadline.current()).isSameInstanceAs(Deadline.never());
  }

  @Test
  void travelsWithTasks() throws Exception {
    Deadline deadline = after(FAR);
    List<Deadline> seen = new ArrayList<>();
    Callable<Deadline> wrapped = deadline.wrap(Deadline::current);

    deadline.propagate(Runnable::run).execute(() -> seen.add(Deadline.current()));
    seen.add(wrapped.call());

    assertThat(seen).containsExactly(deadline, deadline);
  }

  @Test
  void interruptsAtExpiry() {
    Deadline deadline = after(Duration.ofMillis(10));

    DeadlineExceededException thrown =
        assertThrows(
            DeadlineExceededException.class,
            () ->
                deadline.callInterruptibly(
                    () -> {
                      ticker.advance(Duration.ofMillis(10));
                      Thread.sleep(FAR.toMillis());
                      return null;
                    }));

    assertThat(thrown).hasCauseThat().isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void takesBackAnInterruptThatNobodyTook() throws Exception {
    String result =
        after(Duration.ofMillis(10))
            .callInterruptibly(
                () -> {
                  ticker.advance(Duration.ofMillis(10));
                  return "done all the same";
                });

    assertThat(result).isEqualTo("done all the same");
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void keepsAnInterruptFromBefore() throws Exception {
    Thread.currentThread().interrupt();

    after(Duration.ofMillis(10))
        .callInterruptibly(
            () -> {
              ticker.advance(Duration.ofMillis(10));
              return null;
            });

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void keepsAnInterruptOfAnotherThreadBeforeExpiry() throws Exception {
    after(FAR)
        .callInterruptibly(
            () -> {
              Thread.currentThread().interrupt();
              return null;
            });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(ticker.pending()).isEqualTo(0);
  }

  @Test
  void startsNothingAfterExpiry() {
    AtomicInteger runs = new AtomicInteger();

    assertThrows(
        DeadlineExceededException.class,
        () -> after(Duration.ZERO).callInterruptibly(runs::incrementAndGet));

    assertThat(runs.get()).isEqualTo(0);
  }

  @Test
  void interruptsARealThread() {
    Deadline deadline = Deadline.after(Duration.ofMillis(20));

    assertThrows(
        DeadlineExceededException.class,
        () ->
            deadline.callInterruptibly(
                () -> {
                  new CountDownLatch(1).await();
                  return null;
                }));

    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void runsWhatWaitsForIt() {
    AtomicInteger runs = new AtomicInteger();
    Deadline deadline = after(Duration.ofMillis(10));
    deadline.onExpiry(runs::incrementAndGet);
    Deadline.Registration forgotten = deadline.onExpiry(() -> runs.addAndGet(100));

    forgotten.close();
    forgotten.close();
    ticker.advance(Duration.ofMillis(9));
    assertThat(runs.get()).isEqualTo(0);
    ticker.advance(Duration.ofMillis(1));

    assertThat(runs.get()).isEqualTo(1);
    assertThat(ticker.pending()).isEqualTo(0);
  }

  @Test
  void runsOnADaemonPlatformThread() throws Exception {
    CountDownLatch ran = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();

    Deadline.after(Duration.ZERO)
        .onExpiry(
            () -> {
              threads.add(Thread.currentThread());
              ran.countDown();
            });
    ran.await();

    assertThat(threads.get(0).isDaemon()).isTrue();
    assertThat(threads.get(0).getName()).startsWith("fairlead-expiry-");
  }

  @Test
  void exceptionNamesThePhase() {
    Deadline deadline = after(Duration.ofMillis(500));
    ticker.advance(Duration.ofNanos(503_250_000));

    DeadlineExceededException thrown =
        assertThrows(DeadlineExceededException.class, () -> deadline.check(Phase.DNS));

    assertThat(thrown.phase()).isEqualTo(Phase.DNS);
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo("deadline exceeded in DNS: budget 500 ms, elapsed 503.3 ms");
  }

  private Deadline after(Duration budget) {
    return Deadline.after(budget, ticker);
  }
}
