package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.annotations.Phase;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

final class BoundedSubscriberTest {
  private static final Duration READ = Duration.ofSeconds(10);

  private final VirtualTicker ticker = new VirtualTicker();
  private final List<Object> signals = new ArrayList<>();
  private final List<Throwable> ends = new ArrayList<>();
  private final Reader reader = new Reader();
  private final Peer peer = new Peer();
  private final BoundedSubscriber<String> subscriber =
      new BoundedSubscriber<>(
          reader,
          new CallLimits(Deadline.after(Duration.ofHours(1), ticker), null, null, READ),
          ends::add,
          () -> {});

  @Test
  void aPeerThatSendsIsNotTimedOut() {
    subscriber.onSubscribe(peer);
    for (int i = 0; i < 10; i++) {
      reader.subscription.request(1);
      ticker.advance(READ.minusMillis(1));
      subscriber.onNext(List.of());
    }

    assertThat(ends).isEmpty();
  }

  @Test
  void aPeerThatSendsNothingIs() {
    subscriber.onSubscribe(peer);
    reader.subscription.request(2);
    ticker.advance(READ.dividedBy(2));
    subscriber.onNext(List.of());
    ticker.advance(READ.minusMillis(1));
    assertThat(ends).isEmpty();

    ticker.advance(Duration.ofMillis(1));

    DeadlineExceededException end = (DeadlineExceededException) ends.get(0);
    assertThat(end.phase()).isEqualTo(Phase.READ);
    assertThat(end.elapsed()).isEqualTo(READ);
  }

  @Test
  void aReaderThatAsksForNothingIsNotTimedOut() {
    subscriber.onSubscribe(peer);
    ticker.advance(READ.multipliedBy(5));
    reader.subscription.request(1);
    ticker.advance(READ.minusMillis(1));

    assertThat(ends).isEmpty();
  }

  @Test
  void nothingWaitsAfterTheEnd() {
    subscriber.onSubscribe(peer);
    subscriber.onComplete();
    subscriber.fail(new IllegalStateException());

    assertThat(ticker.pending()).isEqualTo(0);
    assertThat(signals).containsExactly("complete");
    assertThat(peer.cancelled).isFalse();
  }

  @Test
  void nothingWaitsAfterTheReaderLeaves() {
    subscriber.onSubscribe(peer);
    reader.subscription.cancel();
    ticker.advance(READ.multipliedBy(2));

    assertThat(ticker.pending()).isEqualTo(0);
    assertThat(peer.cancelled).isTrue();
  }

  @Test
  void failureCancelsAndIsToldOnce() {
    IllegalStateException reason = new IllegalStateException();
    subscriber.onSubscribe(peer);

    subscriber.fail(reason);
    subscriber.fail(new IllegalStateException());
    subscriber.onNext(List.of());
    subscriber.onComplete();

    assertThat(peer.cancelled).isTrue();
    assertThat(signals).containsExactly(reason);
  }

  @Test
  void failureWaitsForTheSignalBeingDelivered() {
    IllegalStateException reason = new IllegalStateException();
    subscriber.onSubscribe(peer);
    reader.during = () -> subscriber.fail(reason);

    subscriber.onNext(List.of());

    assertThat(signals).containsExactly("next", reason).inOrder();
  }

  @Test
  void failureBeforeTheSubscriptionComesAfterIt() {
    IllegalStateException reason = new IllegalStateException();
    subscriber.fail(reason);
    assertThat(signals).isEmpty();

    subscriber.onSubscribe(peer);

    assertThat(signals).containsExactly(reason);
    assertThat(peer.cancelled).isTrue();
    assertThat(ticker.pending()).isEqualTo(0);
  }

  private static final class Peer implements Flow.Subscription {
    private boolean cancelled;

    @Override
    public void request(long n) {}

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  private final class Reader implements BodySubscriber<String> {
    private Flow.Subscription subscription;
    private Runnable during = () -> {};

    @Override
    public CompletionStage<String> getBody() {
      return new CompletableFuture<>();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      during.run();
      signals.add("next");
    }

    @Override
    public void onError(Throwable error) {
      signals.add(error);
    }

    @Override
    public void onComplete() {
      signals.add("complete");
    }
  }
}
