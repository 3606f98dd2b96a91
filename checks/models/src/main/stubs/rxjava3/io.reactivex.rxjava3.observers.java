package io.reactivex.rxjava3.observers;

import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Predicate;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

public abstract class BaseTestConsumer<T, U extends BaseTestConsumer<T, U>> {
  public BaseTestConsumer();
  public final List<T> values();
  protected final AssertionError fail(String message);
  public final U await() throws InterruptedException;
  public final boolean await(long time, TimeUnit unit) throws InterruptedException;
  public final U assertComplete();
  public final U assertNotComplete();
  public final U assertNoErrors();
  public final U assertError(Throwable error);
  public final U assertError(Class<? extends Throwable> errorClass);
  public final U assertError(Predicate<Throwable> errorPredicate);
  public final U assertValue(T value);
  public final U assertValue(Predicate<T> valuePredicate);
  public final U assertValueAt(int index, T value);
  public final U assertValueAt(int index, Predicate<T> valuePredicate);
  public static String valueAndClass(Object o);
  public final U assertValueCount(int count);
  public final U assertNoValues();
  public final U assertValues(T... values);
  public final U assertValuesOnly(T... values);
  public final U assertValueSequence(Iterable<? extends T> sequence);
  protected U assertSubscribed();
  public final U assertResult(T... values);
  public final U assertFailure(Class<? extends Throwable> error, T... values);
  public final U awaitDone(long time, TimeUnit unit);
  public final U assertEmpty();
  public final U withTag(CharSequence tag);
  public final U awaitCount(int atLeast);
  protected boolean isDisposed();
  protected void dispose();
}
