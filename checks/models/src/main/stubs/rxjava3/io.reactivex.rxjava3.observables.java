package io.reactivex.rxjava3.observables;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Consumer;
import java.util.concurrent.TimeUnit;

public abstract class ConnectableObservable<T> extends Observable<T> {
  public ConnectableObservable();
  public void connect(Consumer<? super Disposable> connection);
  public void reset();
  public final Disposable connect();
  public Observable<T> refCount();
  public final Observable<T> refCount(int observerCount);
  public final Observable<T> refCount(long timeout, TimeUnit unit);
  public final Observable<T> refCount(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> refCount(int observerCount, long timeout, TimeUnit unit);
  public final Observable<T> refCount(int observerCount, long timeout, TimeUnit unit,
      Scheduler scheduler);
  public Observable<T> autoConnect();
  public Observable<T> autoConnect(int numberOfObservers);
  public Observable<T> autoConnect(int numberOfObservers, Consumer<? super Disposable> connection);
}

public abstract class GroupedObservable<K, T> extends Observable<T> {
  protected GroupedObservable(K key);
  public K getKey();
}
