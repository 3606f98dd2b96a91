package io.reactivex.rxjava3.flowables;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Consumer;
import java.util.concurrent.TimeUnit;

public abstract class ConnectableFlowable<T> extends Flowable<T> {
  public ConnectableFlowable();
  public void connect(Consumer<? super Disposable> connection);
  public void reset();
  public final Disposable connect();
  public Flowable<T> refCount();
  public final Flowable<T> refCount(int subscriberCount);
  public final Flowable<T> refCount(long timeout, TimeUnit unit);
  public final Flowable<T> refCount(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> refCount(int subscriberCount, long timeout, TimeUnit unit);
  public final Flowable<T> refCount(int subscriberCount, long timeout, TimeUnit unit,
      Scheduler scheduler);
  public Flowable<T> autoConnect();
  public Flowable<T> autoConnect(int numberOfSubscribers);
  public Flowable<T> autoConnect(int numberOfSubscribers, Consumer<? super Disposable> connection);
}

public abstract class GroupedFlowable<K, T> extends Flowable<T> {
  protected GroupedFlowable(K key);
  public K getKey();
}
