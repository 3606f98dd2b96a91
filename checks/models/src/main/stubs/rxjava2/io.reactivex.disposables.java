package io.reactivex.disposables;

import io.reactivex.functions.Action;
import java.util.concurrent.Future;
import org.reactivestreams.Subscription;

public final class CompositeDisposable implements Disposable {
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
}

public final class Disposables {
  private Disposables();
  public static Disposable fromRunnable(Runnable run);
  public static Disposable fromAction(Action run);
  public static Disposable fromFuture(Future<?> future);
  public static Disposable fromFuture(Future<?> future, boolean allowInterrupt);
  public static Disposable fromSubscription(Subscription subscription);
  public static Disposable empty();
  public static Disposable disposed();
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
