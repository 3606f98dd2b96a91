package io.reactivex.rxjava3.subjects;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.TimeUnit;

public final class AsyncSubject<T> extends Subject<T> {
  public static <T> AsyncSubject<T> create();
  public void onSubscribe(Disposable d);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasObservers();
  public boolean hasThrowable();
  public boolean hasComplete();
  public Throwable getThrowable();
  protected void subscribeActual(Observer<? super T> observer);
  public boolean hasValue();
  public T getValue();
}

public final class BehaviorSubject<T> extends Subject<T> {
  public static <T> BehaviorSubject<T> create();
  public static <T> BehaviorSubject<T> createDefault(T defaultValue);
  protected void subscribeActual(Observer<? super T> observer);
  public void onSubscribe(Disposable d);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasObservers();
  public Throwable getThrowable();
  public T getValue();
  public boolean hasComplete();
  public boolean hasThrowable();
  public boolean hasValue();
}

public final class CompletableSubject extends Completable implements CompletableObserver {
  public static CompletableSubject create();
  public void onSubscribe(Disposable d);
  public void onError(Throwable e);
  public void onComplete();
  protected void subscribeActual(CompletableObserver observer);
  public Throwable getThrowable();
  public boolean hasThrowable();
  public boolean hasComplete();
  public boolean hasObservers();
}

public final class MaybeSubject<T> extends Maybe<T> implements MaybeObserver<T> {
  public static <T> MaybeSubject<T> create();
  public void onSubscribe(Disposable d);
  public void onSuccess(T value);
  public void onError(Throwable e);
  public void onComplete();
  protected void subscribeActual(MaybeObserver<? super T> observer);
  public T getValue();
  public boolean hasValue();
  public Throwable getThrowable();
  public boolean hasThrowable();
  public boolean hasComplete();
  public boolean hasObservers();
}

public final class PublishSubject<T> extends Subject<T> {
  public static <T> PublishSubject<T> create();
  protected void subscribeActual(Observer<? super T> t);
  public void onSubscribe(Disposable d);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasObservers();
  public Throwable getThrowable();
  public boolean hasThrowable();
  public boolean hasComplete();
}

public final class ReplaySubject<T> extends Subject<T> {
  public static <T> ReplaySubject<T> create();
  public static <T> ReplaySubject<T> create(int capacityHint);
  public static <T> ReplaySubject<T> createWithSize(int maxSize);
  public static <T> ReplaySubject<T> createWithTime(long maxAge, TimeUnit unit,
      Scheduler scheduler);
  public static <T> ReplaySubject<T> createWithTimeAndSize(long maxAge, TimeUnit unit,
      Scheduler scheduler, int maxSize);
  protected void subscribeActual(Observer<? super T> observer);
  public void onSubscribe(Disposable d);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasObservers();
  public Throwable getThrowable();
  public T getValue();
  public void cleanupBuffer();
  public Object[] getValues();
  public T[] getValues(T[] array);
  public boolean hasComplete();
  public boolean hasThrowable();
  public boolean hasValue();
}

public final class SingleSubject<T> extends Single<T> implements SingleObserver<T> {
  public static <T> SingleSubject<T> create();
  public void onSubscribe(Disposable d);
  public void onSuccess(T value);
  public void onError(Throwable e);
  protected void subscribeActual(SingleObserver<? super T> observer);
  public T getValue();
  public boolean hasValue();
  public Throwable getThrowable();
  public boolean hasThrowable();
  public boolean hasObservers();
}

public abstract class Subject<T> extends Observable<T> implements Observer<T> {
  public Subject();
  public boolean hasObservers();
  public boolean hasThrowable();
  public boolean hasComplete();
  public Throwable getThrowable();
  public final Subject<T> toSerialized();
}

public final class UnicastSubject<T> extends Subject<T> {
  public static <T> UnicastSubject<T> create();
  public static <T> UnicastSubject<T> create(int capacityHint);
  public static <T> UnicastSubject<T> create(int capacityHint, Runnable onTerminate);
  public static <T> UnicastSubject<T> create(int capacityHint, Runnable onTerminate,
      boolean delayError);
  public static <T> UnicastSubject<T> create(boolean delayError);
  protected void subscribeActual(Observer<? super T> observer);
  public void onSubscribe(Disposable d);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasObservers();
  public Throwable getThrowable();
  public boolean hasThrowable();
  public boolean hasComplete();
}
