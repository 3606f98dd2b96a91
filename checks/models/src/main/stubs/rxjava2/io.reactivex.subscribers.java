package io.reactivex.subscribers;

import io.reactivex.FlowableSubscriber;
import io.reactivex.disposables.Disposable;
import io.reactivex.functions.Consumer;
import io.reactivex.observers.BaseTestConsumer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

public abstract class DisposableSubscriber<T> implements FlowableSubscriber<T>, Disposable {
  public DisposableSubscriber();
  public final void onSubscribe(Subscription s);
  protected void onStart();
  protected final void request(long n);
  protected final void cancel();
  public final boolean isDisposed();
  public final void dispose();
}

public abstract class ResourceSubscriber<T> implements FlowableSubscriber<T>, Disposable {
  public ResourceSubscriber();
  public final void add(Disposable resource);
  public final void onSubscribe(Subscription s);
  protected void onStart();
  protected final void request(long n);
  public final void dispose();
  public final boolean isDisposed();
}

public class TestSubscriber<T> extends BaseTestConsumer<T, TestSubscriber<T>>
    implements FlowableSubscriber<T>, Subscription, Disposable {
  public static <T> TestSubscriber<T> create();
  public static <T> TestSubscriber<T> create(long initialRequested);
  public static <T> TestSubscriber<T> create(Subscriber<? super T> delegate);
  public TestSubscriber();
  public TestSubscriber(long initialRequest);
  public TestSubscriber(Subscriber<? super T> downstream);
  public TestSubscriber(Subscriber<? super T> actual, long initialRequest);
  public void onSubscribe(Subscription s);
  protected void onStart();
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public final void request(long n);
  public final void cancel();
  public final boolean isCancelled();
  public final void dispose();
  public final boolean isDisposed();
  public final boolean hasSubscription();
  public final TestSubscriber<T> assertSubscribed();
  public final TestSubscriber<T> assertNotSubscribed();
  public final TestSubscriber<T> assertOf(Consumer<? super TestSubscriber<T>> check);
  public final TestSubscriber<T> requestMore(long n);
}
