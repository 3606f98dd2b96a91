package dev.fairlead.runtime;

import dev.fairlead.runtime.internal.WorkerThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Runs tasks over loopback for a long time, with faults at random, and accounts for each.
 *
 * <p>Several callers share one {@link FanOut}. What happens to each task follows from the seed, so
 * that it is known what should become of it.
 *
 * <p>Arguments: how many tasks to run at least, over how many seconds at least, the seed.
 */
public final class Soak {

  private static final int LIMIT = 64;
  private static final int HOSTS = 10;
  private static final int CALLERS = 3;
  private static final int LARGEST_CALL = 4_000;
  private static final int LONGEST_STOPPED_MILLIS = 500;
  private static final int WARM_UP_TASKS = 20_000;
  private static final int PARTS = 10;
  private static final Duration CALL = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long POLL_MILLIS = 100;
  private static final long SLACK_BYTES = 2L << 20;

  private final long tasks;
  private final Duration duration;
  private final SplittableRandom random;
  private final SoakAccount account = new SoakAccount();
  private final AtomicLong workers = new AtomicLong();
  private final FanOut fanOut =
      FanOut.builder(LIMIT, CALL).limitPerKey(LIMIT / 4).threads(this::worker).build();

  Soak(long tasks, Duration duration, long seed) {
    this.tasks = tasks;
    this.duration = duration;
    this.random = new SplittableRandom(seed);
  }

  /** Runs it; the exit status is not 0 if anything is lost, run twice or left behind. */
  public static void main(String[] args) throws Exception {
    long tasks = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    long seconds = args.length > 1 ? Long.parseLong(args[1]) : 0;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    System.out.println("seed " + seed);
    new Soak(tasks, Duration.ofSeconds(seconds), seed).run();
  }

  /** Throws an {@link AssertionError} if anything is lost, run twice or left behind. */
  SoakAccount run() throws Exception {
    // The JDK's client would keep its idle connections for minutes.
    System.setProperty("jdk.httpclient.keepalive.timeout", "2");
    try (SoakPeers peers = new SoakPeers();
        SoakWork work = new SoakWork(peers)) {
      call(work, WARM_UP_TASKS, Duration.ZERO);
      rest(peers, work);
      SoakFootprint before = SoakFootprint.measure();
      long start = System.nanoTime();
      for (int part = 1; part <= PARTS; part++) {
        call(work, tasks / PARTS, duration.dividedBy(PARTS));
        System.out.printf("%,d s: %s%n", since(start).toSeconds(), account);
      }
      rest(peers, work);
      SoakFootprint after = SoakFootprint.measure();
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!after.isAsSmallAs(before, SLACK_BYTES) && System.nanoTime() < deadline) {
        after = SoakFootprint.measure();
      }
      System.out.println(account.faults());
      System.out.printf(
          "%,d channels opened and closed, %,d renewals of the identity%n",
          work.opened.get(), work.reloads());
      System.out.println("before: " + before);
      System.out.println("after:  " + after);
      require(after.isAsSmallAs(before, SLACK_BYTES), "left behind:\n" + SoakFootprint.stacks());
    }
    return account;
  }

  /** Has the callers run so many tasks, spread over a time. */
  private void call(SoakWork work, long count, Duration time) throws Exception {
    long start = System.nanoTime();
    long ran = account.ran();
    List<FutureTask<?>> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      SplittableRandom own = random.split();
      FutureTask<?> caller =
          new FutureTask<>(
              () -> {
                while (account.ran() - ran < count || since(start).compareTo(time) < 0) {
                  call(work, own);
                  work.reload();
                  double done = Math.min(1, (double) (account.ran() - ran) / count);
                  Thread.sleep(
                      Math.max(0, (long) (time.toMillis() * done) - since(start).toMillis()));
                }
                return null;
              });
      callers.add(caller);
      new Thread(caller, "soak-caller").start();
    }
    for (FutureTask<?> caller : callers) {
      caller.get();
    }
    account.requireSound();
  }

  /** One call, of a kind chosen at random. */
  private void call(SoakWork work, SplittableRandom random) throws Exception {
    int size = 1 + random.nextInt(LARGEST_CALL);
    int kind = random.nextInt(10);
    Duration time = Duration.ofMillis(random.nextInt(LONGEST_STOPPED_MILLIS));
    SoakCall call = new SoakCall(work, account, random.nextLong(), size, kind < 4);
    List<Integer> elements = IntStream.range(0, size).boxed().toList();
    switch (kind) {
      case 0 ->
          settle(call, Deadline.after(time).call(() -> fanOut.collect(elements, Soak::host, call)));
      case 1 -> interrupt(call, elements, time);
      case 2 -> stopAtFirstFailure(call, elements);
      case 3 -> stopAtFirstSuccess(call, elements);
      case 4, 5 -> fanOut.forEach(elements, Soak::host, call, call::settle);
      case 6 -> settle(call, fanOut.collect(elements, call));
      default -> settle(call, fanOut.collect(elements, Soak::host, call));
    }
  }

  private static int host(int element) {
    return element % HOSTS;
  }

  private static void settle(SoakCall call, List<Outcome<Integer>> outcomes) {
    for (int i = 0; i < outcomes.size(); i++) {
      call.settle(i, outcomes.get(i));
    }
  }

  private void interrupt(SoakCall call, List<Integer> elements, Duration after) {
    ExpiryInterrupt interrupt = new ExpiryInterrupt();
    Ticker.Alarm alarm = SystemTicker.INSTANCE.schedule(after.toNanos(), interrupt::fire);
    try {
      settle(call, fanOut.collect(elements, Soak::host, call));
    } catch (InterruptedException expected) {
      call.settleWithoutOutcomes();
    } finally {
      alarm.cancel();
      interrupt.finish();
    }
  }

  private void stopAtFirstFailure(SoakCall call, List<Integer> elements) throws Exception {
    try {
      List<Integer> results = fanOut.allOrThrow(elements, Soak::host, call);
      require(results.equals(elements), "results of another call");
    } catch (ExecutionException e) {
      requireNoError(e);
    }
    call.settleWithoutOutcomes();
  }

  private void stopAtFirstSuccess(SoakCall call, List<Integer> elements) throws Exception {
    try {
      call.settleWinner(fanOut.anyOrThrow(elements, Soak::host, call));
    } catch (ExecutionException e) {
      requireNoError(e);
    }
    call.settleWithoutOutcomes();
  }

  private static void requireNoError(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
  }

  private Thread worker(Runnable body) {
    return WorkerThreads.factory()
        .newThread(
            () -> {
              workers.incrementAndGet();
              try {
                body.run();
              } finally {
                workers.decrementAndGet();
              }
            });
  }

  /** Waits until nothing is going on and what is idle for a time has ended. */
  private void rest(SoakPeers peers, SoakWork work) throws InterruptedException {
    await("tasks", () -> account.begun.sum() == account.ended.sum());
    await("places", () -> fanOut.running() == 0);
    await("workers", () -> workers.get() == 0);
    await("channels, look-ups or requests", () -> work.held() == 0);
    await("timer entries", () -> SystemTicker.INSTANCE.pending() == 0);
    await("connections", () -> peers.open() == 0);
    await("idle threads", Soak::hasNoIdleThreads);
    account.requireSound();
    require(
        peers.failedHandshakes.get() == 0, "failed handshakes: " + peers.failedHandshakes.get());
  }

  private static boolean hasNoIdleThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .noneMatch(
            name ->
                name.startsWith("fairlead-expiry")
                    || name.startsWith("fairlead-dns")
                    || name.startsWith("fairlead-worker")
                    || name.startsWith("soak-http"));
  }

  private static void await(String what, BooleanSupplier isOver) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isOver.getAsBoolean()) {
      require(System.nanoTime() < deadline, what + " left:\n" + SoakFootprint.stacks());
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }

  private static void require(boolean sound, String message) {
    if (!sound) {
      throw new AssertionError(message);
    }
  }
}
