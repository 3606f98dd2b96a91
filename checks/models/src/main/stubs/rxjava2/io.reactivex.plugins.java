package io.reactivex.plugins;

import io.reactivex.Completable;
import io.reactivex.CompletableObserver;
import io.reactivex.Flowable;
import io.reactivex.Maybe;
import io.reactivex.MaybeObserver;
import io.reactivex.Observable;
import io.reactivex.Observer;
import io.reactivex.Scheduler;
import io.reactivex.Single;
import io.reactivex.SingleObserver;
import io.reactivex.flowables.ConnectableFlowable;
import io.reactivex.functions.BiFunction;
import io.reactivex.functions.BooleanSupplier;
import io.reactivex.functions.Consumer;
import io.reactivex.functions.Function;
import io.reactivex.observables.ConnectableObservable;
import io.reactivex.parallel.ParallelFlowable;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import org.reactivestreams.Subscriber;

public final class RxJavaPlugins {
  private RxJavaPlugins();
  public static void lockdown();
  public static boolean isLockdown();
  public static void setFailOnNonBlockingScheduler(boolean enable);
  public static boolean isFailOnNonBlockingScheduler();
  public static Function<? super Scheduler, ? extends Scheduler> getComputationSchedulerHandler();
  public static Consumer<? super Throwable> getErrorHandler();
  public static Function<? super Callable<Scheduler>, ? extends Scheduler> getInitComputationSchedulerHandler();
  public static Function<? super Callable<Scheduler>, ? extends Scheduler> getInitIoSchedulerHandler();
  public static Function<? super Callable<Scheduler>, ? extends Scheduler> getInitNewThreadSchedulerHandler();
  public static Function<? super Callable<Scheduler>, ? extends Scheduler> getInitSingleSchedulerHandler();
  public static Function<? super Scheduler, ? extends Scheduler> getIoSchedulerHandler();
  public static Function<? super Scheduler, ? extends Scheduler> getNewThreadSchedulerHandler();
  public static Function<? super Runnable, ? extends Runnable> getScheduleHandler();
  public static Function<? super Scheduler, ? extends Scheduler> getSingleSchedulerHandler();
  public static Scheduler initComputationScheduler(Callable<Scheduler> defaultScheduler);
  public static Scheduler initIoScheduler(Callable<Scheduler> defaultScheduler);
  public static Scheduler initNewThreadScheduler(Callable<Scheduler> defaultScheduler);
  public static Scheduler initSingleScheduler(Callable<Scheduler> defaultScheduler);
  public static Scheduler onComputationScheduler(Scheduler defaultScheduler);
  public static void onError(Throwable error);
  public static Scheduler onIoScheduler(Scheduler defaultScheduler);
  public static Scheduler onNewThreadScheduler(Scheduler defaultScheduler);
  public static Runnable onSchedule(Runnable run);
  public static Scheduler onSingleScheduler(Scheduler defaultScheduler);
  public static void reset();
  public static void setComputationSchedulerHandler(
      Function<? super Scheduler, ? extends Scheduler> handler);
  public static void setErrorHandler(Consumer<? super Throwable> handler);
  public static void setInitComputationSchedulerHandler(
      Function<? super Callable<Scheduler>, ? extends Scheduler> handler);
  public static void setInitIoSchedulerHandler(
      Function<? super Callable<Scheduler>, ? extends Scheduler> handler);
  public static void setInitNewThreadSchedulerHandler(
      Function<? super Callable<Scheduler>, ? extends Scheduler> handler);
  public static void setInitSingleSchedulerHandler(
      Function<? super Callable<Scheduler>, ? extends Scheduler> handler);
  public static void setIoSchedulerHandler(
      Function<? super Scheduler, ? extends Scheduler> handler);
  public static void setNewThreadSchedulerHandler(
      Function<? super Scheduler, ? extends Scheduler> handler);
  public static void setScheduleHandler(Function<? super Runnable, ? extends Runnable> handler);
  public static void setSingleSchedulerHandler(
      Function<? super Scheduler, ? extends Scheduler> handler);
  public static Function<? super Completable, ? extends Completable> getOnCompletableAssembly();
  public static BiFunction<? super Completable, ? super CompletableObserver, ? extends CompletableObserver> getOnCompletableSubscribe();
  public static Function<? super Flowable, ? extends Flowable> getOnFlowableAssembly();
  public static Function<? super ConnectableFlowable, ? extends ConnectableFlowable> getOnConnectableFlowableAssembly();
  public static BiFunction<? super Flowable, ? super Subscriber, ? extends Subscriber> getOnFlowableSubscribe();
  public static BiFunction<? super Maybe, ? super MaybeObserver, ? extends MaybeObserver> getOnMaybeSubscribe();
  public static Function<? super Maybe, ? extends Maybe> getOnMaybeAssembly();
  public static Function<? super Single, ? extends Single> getOnSingleAssembly();
  public static BiFunction<? super Single, ? super SingleObserver, ? extends SingleObserver> getOnSingleSubscribe();
  public static Function<? super Observable, ? extends Observable> getOnObservableAssembly();
  public static Function<? super ConnectableObservable, ? extends ConnectableObservable> getOnConnectableObservableAssembly();
  public static BiFunction<? super Observable, ? super Observer, ? extends Observer> getOnObservableSubscribe();
  public static void setOnCompletableAssembly(
      Function<? super Completable, ? extends Completable> onCompletableAssembly);
  public static void setOnCompletableSubscribe(
      BiFunction<? super Completable, ? super CompletableObserver, ? extends CompletableObserver> onCompletableSubscribe);
  public static void setOnFlowableAssembly(
      Function<? super Flowable, ? extends Flowable> onFlowableAssembly);
  public static void setOnMaybeAssembly(Function<? super Maybe, ? extends Maybe> onMaybeAssembly);
  public static void setOnConnectableFlowableAssembly(
      Function<? super ConnectableFlowable, ? extends ConnectableFlowable> onConnectableFlowableAssembly);
  public static void setOnFlowableSubscribe(
      BiFunction<? super Flowable, ? super Subscriber, ? extends Subscriber> onFlowableSubscribe);
  public static void setOnMaybeSubscribe(
      BiFunction<? super Maybe, MaybeObserver, ? extends MaybeObserver> onMaybeSubscribe);
  public static void setOnObservableAssembly(
      Function<? super Observable, ? extends Observable> onObservableAssembly);
  public static void setOnConnectableObservableAssembly(
      Function<? super ConnectableObservable, ? extends ConnectableObservable> onConnectableObservableAssembly);
  public static void setOnObservableSubscribe(
      BiFunction<? super Observable, ? super Observer, ? extends Observer> onObservableSubscribe);
  public static void setOnSingleAssembly(
      Function<? super Single, ? extends Single> onSingleAssembly);
  public static void setOnSingleSubscribe(
      BiFunction<? super Single, ? super SingleObserver, ? extends SingleObserver> onSingleSubscribe);
  public static <T> Subscriber<? super T> onSubscribe(Flowable<T> source,
      Subscriber<? super T> subscriber);
  public static <T> Observer<? super T> onSubscribe(Observable<T> source,
      Observer<? super T> observer);
  public static <T> SingleObserver<? super T> onSubscribe(Single<T> source,
      SingleObserver<? super T> observer);
  public static CompletableObserver onSubscribe(Completable source, CompletableObserver observer);
  public static <T> MaybeObserver<? super T> onSubscribe(Maybe<T> source,
      MaybeObserver<? super T> observer);
  public static <T> Maybe<T> onAssembly(Maybe<T> source);
  public static <T> Flowable<T> onAssembly(Flowable<T> source);
  public static <T> ConnectableFlowable<T> onAssembly(ConnectableFlowable<T> source);
  public static <T> Observable<T> onAssembly(Observable<T> source);
  public static <T> ConnectableObservable<T> onAssembly(ConnectableObservable<T> source);
  public static <T> Single<T> onAssembly(Single<T> source);
  public static Completable onAssembly(Completable source);
  public static void setOnParallelAssembly(
      Function<? super ParallelFlowable, ? extends ParallelFlowable> handler);
  public static Function<? super ParallelFlowable, ? extends ParallelFlowable> getOnParallelAssembly();
  public static <T> ParallelFlowable<T> onAssembly(ParallelFlowable<T> source);
  public static boolean onBeforeBlocking();
  public static void setOnBeforeBlocking(BooleanSupplier handler);
  public static BooleanSupplier getOnBeforeBlocking();
  public static Scheduler createComputationScheduler(ThreadFactory threadFactory);
  public static Scheduler createIoScheduler(ThreadFactory threadFactory);
  public static Scheduler createNewThreadScheduler(ThreadFactory threadFactory);
  public static Scheduler createSingleScheduler(ThreadFactory threadFactory);
}
