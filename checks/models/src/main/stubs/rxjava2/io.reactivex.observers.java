package io.reactivex.observers;

import io.reactivex.CompletableObserver;
import io.reactivex.MaybeObserver;
import io.reactivex.Observer;
import io.reactivex.SingleObserver;
import io.reactivex.disposables.Disposable;
import io.reactivex.functions.Consumer;
import io.reactivex.functions.Predicate;
import java.util.Collection;
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
  public final boolean isCancelled();
  public final void cancel();
  public final void dispose();
  public final boolean isDisposed();
  public final boolean hasSubscription();
  public final TestObserver<T> assertSubscribed();
  public final TestObserver<T> assertNotSubscribed();
  public final TestObserver<T> assertOf(Consumer<? super TestObserver<T>> check);
  public void onSuccess(T value);
}

public abstract class BaseTestConsumer<T, U extends BaseTestConsumer<T, U>> implements Disposable {
  public BaseTestConsumer();
  public final Thread lastThread();
  public final List<T> values();
  public final List<Throwable> errors();
  public final long completions();
  public final boolean isTerminated();
  public final int valueCount();
  public final int errorCount();
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
  public final U assertNever(T value);
  public final U assertValue(Predicate<T> valuePredicate);
  public final U assertNever(Predicate<? super T> valuePredicate);
  public final U assertValueAt(int index, T value);
  public final U assertValueAt(int index, Predicate<T> valuePredicate);
  public static String valueAndClass(Object o);
  public final U assertValueCount(int count);
  public final U assertNoValues();
  public final U assertValues(T... values);
  public final U assertValuesOnly(T... values);
  public final U assertValueSet(Collection<? extends T> expected);
  public final U assertValueSetOnly(Collection<? extends T> expected);
  public final U assertValueSequence(Iterable<? extends T> sequence);
  public final U assertValueSequenceOnly(Iterable<? extends T> sequence);
  public final U assertTerminated();
  public final U assertNotTerminated();
  public final boolean awaitTerminalEvent();
  public final boolean awaitTerminalEvent(long duration, TimeUnit unit);
  public final U assertErrorMessage(String message);
  public final List<List<Object>> getEvents();
  public U assertSubscribed();
  public U assertNotSubscribed();
  public final U assertResult(T... values);
  public final U assertFailure(Class<? extends Throwable> error, T... values);
  public final U assertFailure(Predicate<Throwable> errorPredicate, T... values);
  public final U assertFailureAndMessage(Class<? extends Throwable> error, String message,
      T... values);
  public final U awaitDone(long time, TimeUnit unit);
  public final U assertEmpty();
  public final U withTag(CharSequence tag);
  public final U awaitCount(int atLeast);
  public final U awaitCount(int atLeast, Runnable waitStrategy);
  public final U awaitCount(int atLeast, Runnable waitStrategy, long timeoutMillis);
  public final boolean isTimeout();
  public final U clearTimeout();
  public final U assertTimeout();
  public final U assertNoTimeout();
}
