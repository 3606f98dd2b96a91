package io.reactivex.processors;

import io.reactivex.Flowable;
import io.reactivex.FlowableSubscriber;
import io.reactivex.Scheduler;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Processor;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

public final class AsyncProcessor<T> extends FlowableProcessor<T> {
  public static <T> AsyncProcessor<T> create();
  public void onSubscribe(Subscription s);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasSubscribers();
  public boolean hasThrowable();
  public boolean hasComplete();
  public Throwable getThrowable();
  protected void subscribeActual(Subscriber<? super T> s);
  public boolean hasValue();
  public T getValue();
  public Object[] getValues();
  public T[] getValues(T[] array);
}

public final class BehaviorProcessor<T> extends FlowableProcessor<T> {
  public static <T> BehaviorProcessor<T> create();
  public static <T> BehaviorProcessor<T> createDefault(T defaultValue);
  protected void subscribeActual(Subscriber<? super T> s);
  public void onSubscribe(Subscription s);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean offer(T t);
  public boolean hasSubscribers();
  public Throwable getThrowable();
  public T getValue();
  public Object[] getValues();
  public T[] getValues(T[] array);
  public boolean hasComplete();
  public boolean hasThrowable();
  public boolean hasValue();
}

public abstract class FlowableProcessor<T> extends Flowable<T> implements Processor<T, T>,
    FlowableSubscriber<T> {
  public FlowableProcessor();
  public boolean hasSubscribers();
  public boolean hasThrowable();
  public boolean hasComplete();
  public Throwable getThrowable();
  public final FlowableProcessor<T> toSerialized();
}

public final class MulticastProcessor<T> extends FlowableProcessor<T> {
  public static <T> MulticastProcessor<T> create();
  public static <T> MulticastProcessor<T> create(boolean refCount);
  public static <T> MulticastProcessor<T> create(int bufferSize);
  public static <T> MulticastProcessor<T> create(int bufferSize, boolean refCount);
  public void start();
  public void startUnbounded();
  public void onSubscribe(Subscription s);
  public void onNext(T t);
  public boolean offer(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasSubscribers();
  public boolean hasThrowable();
  public boolean hasComplete();
  public Throwable getThrowable();
  protected void subscribeActual(Subscriber<? super T> s);
}

public final class PublishProcessor<T> extends FlowableProcessor<T> {
  public static <T> PublishProcessor<T> create();
  protected void subscribeActual(Subscriber<? super T> t);
  public void onSubscribe(Subscription s);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean offer(T t);
  public boolean hasSubscribers();
  public Throwable getThrowable();
  public boolean hasThrowable();
  public boolean hasComplete();
}

public final class ReplayProcessor<T> extends FlowableProcessor<T> {
  public static <T> ReplayProcessor<T> create();
  public static <T> ReplayProcessor<T> create(int capacityHint);
  public static <T> ReplayProcessor<T> createWithSize(int maxSize);
  public static <T> ReplayProcessor<T> createWithTime(long maxAge, TimeUnit unit,
      Scheduler scheduler);
  public static <T> ReplayProcessor<T> createWithTimeAndSize(long maxAge, TimeUnit unit,
      Scheduler scheduler, int maxSize);
  protected void subscribeActual(Subscriber<? super T> s);
  public void onSubscribe(Subscription s);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  public boolean hasSubscribers();
  public Throwable getThrowable();
  public void cleanupBuffer();
  public T getValue();
  public Object[] getValues();
  public T[] getValues(T[] array);
  public boolean hasComplete();
  public boolean hasThrowable();
  public boolean hasValue();
}

public final class UnicastProcessor<T> extends FlowableProcessor<T> {
  public static <T> UnicastProcessor<T> create();
  public static <T> UnicastProcessor<T> create(int capacityHint);
  public static <T> UnicastProcessor<T> create(boolean delayError);
  public static <T> UnicastProcessor<T> create(int capacityHint, Runnable onCancelled);
  public static <T> UnicastProcessor<T> create(int capacityHint, Runnable onCancelled,
      boolean delayError);
  public void onSubscribe(Subscription s);
  public void onNext(T t);
  public void onError(Throwable t);
  public void onComplete();
  protected void subscribeActual(Subscriber<? super T> s);
  public boolean hasSubscribers();
  public Throwable getThrowable();
  public boolean hasComplete();
  public boolean hasThrowable();
}
