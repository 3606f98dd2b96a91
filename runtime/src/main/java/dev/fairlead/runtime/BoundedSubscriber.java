package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import dev.fairlead.annotations.Phase;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives a body on behalf of another subscriber, and can be failed from outside.
 *
 * <p>The failure is delivered in turn: not while the other subscriber is in the middle of a signal,
 * and never together with another end.
 */
final class BoundedSubscriber<T> implements BodySubscriber<T> {
  private static final int ENDED = 1 << 30;
  private static final int FAILED = ENDED | 1 << 29;

  private final BodySubscriber<T> delegate;
  private final Ticker ticker;
  private final @Nullable Duration readLimit;
  private final Consumer<Throwable> endCall;
  private final Runnable whenEnded;

  /** How many signals are being delivered, {@code onSubscribe} from the start; and the end. */
  private final AtomicInteger state = new AtomicInteger(1);

  private final AtomicLong demand = new AtomicLong();
  private volatile long lastProgress;
  private volatile Flow.@Nullable Subscription upstream;
  private volatile @Nullable Throwable failure;
  private volatile boolean cancelled;
  private volatile Ticker.Alarm readAlarm = Ticker.Alarm.NONE;

  /**
   * Takes the place of another subscriber.
   *
   * @param endCall ends the whole call, with a reason
   * @param whenEnded told when nothing more will come or be wanted
   */
  BoundedSubscriber(
      BodySubscriber<T> delegate,
      CallLimits limits,
      Consumer<Throwable> endCall,
      Runnable whenEnded) {
    this.delegate = delegate;
    this.ticker = limits.ticker();
    this.readLimit = limits.read();
    this.endCall = endCall;
    this.whenEnded = whenEnded;
  }

  @Override
  public CompletionStage<T> getBody() {
    return delegate.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
    lastProgress = ticker.nanoTime();
    if (readLimit != null) {
      watch(readLimit, readLimit.toNanos());
    }
    try {
      delegate.onSubscribe(new Demand(subscription));
    } finally {
      leave();
    }
    if (has(state.get(), FAILED)) {
      subscription.cancel();
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (!enter()) {
      return;
    }
    lastProgress = ticker.nanoTime();
    demand.decrementAndGet();
    try {
      delegate.onNext(buffers);
    } finally {
      leave();
    }
  }

  @Override
  public void onError(Throwable error) {
    if (markEnded()) {
      delegate.onError(error);
    }
  }

  @Override
  public void onComplete() {
    if (markEnded()) {
      delegate.onComplete();
    }
  }

  /** Ends the body: closes the connection, and tells the other subscriber why. */
  void fail(Throwable reason) {
    failure = reason;
    int before = state.getAndUpdate(s -> has(s, ENDED) ? s : s | FAILED);
    if (has(before, ENDED)) {
      return;
    }
    stop();
    Flow.Subscription subscription = upstream;
    if (subscription != null) {
      subscription.cancel();
    }
    if (before == 0) {
      delegate.onError(reason);
    }
  }

  private boolean enter() {
    return !has(state.getAndUpdate(s -> has(s, ENDED) ? s : s + 1), ENDED);
  }

  private void leave() {
    if (state.decrementAndGet() == FAILED) {
      delegate.onError(requireNonNull(failure));
    }
  }

  private boolean markEnded() {
    boolean first = !has(state.getAndUpdate(s -> s | ENDED), ENDED);
    if (first) {
      stop();
    }
    return first;
  }

  private static boolean has(int state, int bits) {
    return (state & bits) == bits;
  }

  private void stop() {
    readAlarm.cancel();
    whenEnded.run();
  }

  private void watch(Duration limit, long nanos) {
    readAlarm = ticker.schedule(nanos, () -> checkProgress(limit));
    if (cancelled || has(state.get(), ENDED)) {
      readAlarm.cancel();
    }
  }

  /** Runs on the timer's thread. A consumer that asks for nothing is not waiting for the peer. */
  private void checkProgress(Duration limit) {
    long idle = demand.get() > 0 ? ticker.nanoTime() - lastProgress : 0;
    if (idle < limit.toNanos()) {
      watch(limit, limit.toNanos() - idle);
      return;
    }
    ticker
        .workers()
        .execute(
            () ->
                endCall.accept(
                    new DeadlineExceededException(
                        Phase.READ, limit, Duration.ofNanos(idle), null)));
  }

  /** What the other subscriber asks for, seen on its way. */
  private final class Demand implements Flow.Subscription {
    private final Flow.Subscription subscription;

    private Demand(Flow.Subscription subscription) {
      this.subscription = subscription;
    }

    @Override
    public void request(long n) {
      if (demand.get() == 0) {
        lastProgress = ticker.nanoTime();
      }
      if (n > 0) {
        demand.getAndUpdate(old -> old + n < 0 ? Long.MAX_VALUE : old + n);
      }
      subscription.request(n);
    }

    @Override
    public void cancel() {
      cancelled = true;
      subscription.cancel();
      stop();
    }
  }
}
