package io.reactivex.rxjava3.disposables;

import io.reactivex.rxjava3.functions.Action;
import java.util.concurrent.Future;
import org.reactivestreams.Subscription;

public final class CompositeDisposable implements Disposable, DisposableContainer {
  public CompositeDisposable();
  public CompositeDisposable(Disposable... disposables);
  public CompositeDisposable(Iterable<? extends Disposable> disposables);
  public void dispose();
  public boolean isDisposed();
  public boolean add(Disposable disposable);
  public boolean addAll(Disposable... disposables);
  public boolean remove(Disposable disposable);
  public boolean delete(Disposable disposable);
  public void clear();
  public int size();
}

public interface Disposable {
  void dispose();
  boolean isDisposed();
  static Disposable fromRunnable(Runnable run);
  static Disposable fromAction(Action action);
  static Disposable fromFuture(Future<?> future);
  static Disposable fromFuture(Future<?> future, boolean allowInterrupt);
  static Disposable fromSubscription(Subscription subscription);
  static Disposable fromAutoCloseable(AutoCloseable autoCloseable);
  static AutoCloseable toAutoCloseable(Disposable disposable);
  static Disposable empty();
  static Disposable disposed();
}

public interface DisposableContainer {
  boolean add(Disposable d);
  boolean remove(Disposable d);
  boolean delete(Disposable d);
}

public final class SerialDisposable implements Disposable {
  public SerialDisposable();
  public SerialDisposable(Disposable initialDisposable);
  public boolean set(Disposable next);
  public boolean replace(Disposable next);
  public Disposable get();
  public void dispose();
  public boolean isDisposed();
}
