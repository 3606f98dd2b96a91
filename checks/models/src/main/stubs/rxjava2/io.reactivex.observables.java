package io.reactivex.observables;

import io.reactivex.Observable;
import io.reactivex.Scheduler;
import io.reactivex.disposables.Disposable;
import io.reactivex.functions.Consumer;
import java.util.concurrent.TimeUnit;

public abstract class ConnectableObservable<T> extends Observable<T> {
  public ConnectableObservable();
  public void connect(Consumer<? super Disposable> connection);
  public final Disposable connect();
  public Observable<T> refCount();
  public final Observable<T> refCount(int subscriberCount);
  public final Observable<T> refCount(long timeout, TimeUnit unit);
  public final Observable<T> refCount(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> refCount(int subscriberCount, long timeout, TimeUnit unit);
  public final Observable<T> refCount(int subscriberCount, long timeout, TimeUnit unit,
      Scheduler scheduler);
  public Observable<T> autoConnect();
  public Observable<T> autoConnect(int numberOfSubscribers);
  public Observable<T> autoConnect(int numberOfSubscribers,
      Consumer<? super Disposable> connection);
}

public abstract class GroupedObservable<K, T> extends Observable<T> {
  protected GroupedObservable(K key);
  public K getKey();
}
