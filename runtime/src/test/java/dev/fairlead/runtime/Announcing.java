package dev.fairlead.runtime;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;

/** Tells when the body's subscriber is in place. */
record Announcing<T>(BodySubscriber<T> delegate, CountDownLatch subscribed)
    implements BodySubscriber<T> {
  @Override
  public CompletionStage<T> getBody() {
    return delegate.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    delegate.onSubscribe(subscription);
    subscribed.countDown();
  }

  @Override
  public void onNext(List<ByteBuffer> item) {
    delegate.onNext(item);
  }

  @Override
  public void onError(Throwable error) {
    delegate.onError(error);
  }

  @Override
  public void onComplete() {
    delegate.onComplete();
  }
}
