package io.reactivex.rxjava3.observers;

import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;

public abstract class DisposableObserver<T> implements Observer<T>, Disposable {
  public DisposableObserver();
  public final void onSubscribe(Disposable d);
  protected void onStart();
  public final boolean isDisposed();
  public final void dispose();
}

public abstract class DisposableSingleObserver<T> implements SingleObserver<T>, Disposable {
  public DisposableSingleObserver();
  public final void onSubscribe(Disposable d);
  protected void onStart();
  public final boolean isDisposed();
  public final void dispose();
}

public abstract class DisposableMaybeObserver<T> implements MaybeObserver<T>, Disposable {
  public DisposableMaybeObserver();
  public final void onSubscribe(Disposable d);
  protected void onStart();
  public final boolean isDisposed();
  public final void dispose();
}

public abstract class DisposableCompletableObserver implements CompletableObserver, Disposable {
  public DisposableCompletableObserver();
  public final void onSubscribe(Disposable d);
  protected void onStart();
  public final boolean isDisposed();
  public final void dispose();
}

public class TestObserver<T> extends BaseTestConsumer<T, TestObserver<T>> implements Observer<T>,
    Disposable, MaybeObserver<T>, SingleObserver<T>, CompletableObserver {
  public static <T> TestObserver<T> create();
  public static <T> TestObserver<T> create(Observer<? super T> delegate);
  public TestObserver();
  public TestObserver(Observer<? super T> downstream);
  public void onSubscribe(Disposable d);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public final void dispose();
  public final boolean isDisposed();
  public final boolean hasSubscription();
  protected final TestObserver<T> assertSubscribed();
  public void onSuccess(T value);
}

public abstract class BaseTestConsumer<T, U extends BaseTestConsumer<T, U>> {}
