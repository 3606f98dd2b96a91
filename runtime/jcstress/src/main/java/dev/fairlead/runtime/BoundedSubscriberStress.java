package dev.fairlead.runtime;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The deadline passes while the body arrives: one end is told, and not during another signal. */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "one end, signals one after the other")
@Outcome(expect = Expect.FORBIDDEN, desc = "no end, two ends, or two signals at a time")
@State
public class BoundedSubscriberStress {
  private final Recorder recorder = new Recorder();
  private final BoundedSubscriber<String> subscriber =
      new BoundedSubscriber<>(recorder, CallLimits.of(Deadline.never()), reason -> {}, () -> {});

  public BoundedSubscriberStress() {
    subscriber.onSubscribe(new NoSubscription());
  }

  @Actor
  public void peer() {
    subscriber.onNext(List.of());
    subscriber.onNext(List.of());
    subscriber.onComplete();
  }

  @Actor
  public void timer() {
    subscriber.fail(new IllegalStateException());
  }

  @Arbiter
  public void count(II_Result result) {
    result.r1 = recorder.ends.get();
    result.r2 = recorder.overlaps.get();
  }

  private static final class NoSubscription implements Flow.Subscription {
    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }

  private static final class Recorder implements BodySubscriber<String> {
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicInteger overlaps = new AtomicInteger();
    private final AtomicInteger ends = new AtomicInteger();

    @Override
    public CompletionStage<String> getBody() {
      return new CompletableFuture<>();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      signal();
    }

    @Override
    public void onError(Throwable error) {
      ends.incrementAndGet();
      signal();
    }

    @Override
    public void onComplete() {
      ends.incrementAndGet();
      signal();
    }

    private void signal() {
      if (active.incrementAndGet() > 1) {
        overlaps.incrementAndGet();
      }
      active.decrementAndGet();
    }
  }
}
