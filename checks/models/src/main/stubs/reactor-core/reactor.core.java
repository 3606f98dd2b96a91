package reactor.core;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.util.context.Context;

public interface CoreSubscriber<T> extends Subscriber<T> {
  default Context currentContext();
  void onSubscribe(Subscription s);
}

public interface Disposable {
  void dispose();
  default boolean isDisposed();

  interface Swap extends Disposable, Supplier<Disposable> {
    boolean update(Disposable next);
    boolean replace(Disposable next);
  }

  interface Composite extends Disposable {
    boolean add(Disposable d);
    default boolean addAll(Collection<? extends Disposable> ds);
    void dispose();
    boolean isDisposed();
    boolean remove(Disposable d);
    int size();
  }
}

public final class Disposables {
  private Disposables();
  public static Disposable.Composite composite();
  public static Disposable.Composite composite(Disposable... disposables);
  public static Disposable.Composite composite(Iterable<? extends Disposable> disposables);
  public static Disposable disposed();
  public static Disposable never();
  public static Disposable single();
  public static Disposable.Swap swap();
}

public abstract class Exceptions {
  public static final String BACKPRESSURE_ERROR_QUEUE_FULL = "Queue is full: Reactive Streams source doesn\'t respect backpressure";
  public static final Throwable TERMINATED;
  public static final Consumer<? super AutoCloseable> AUTO_CLOSE;
  public static <T> boolean addThrowable(AtomicReferenceFieldUpdater<T, Throwable> field,
      T instance, Throwable exception);
  public static Throwable wrapSource(Throwable throwable);
  public static RuntimeException multiple(Throwable... throwables);
  public static RuntimeException multiple(Iterable<Throwable> throwables);
  public static RuntimeException bubble(Throwable t);
  public static IllegalStateException duplicateOnSubscribeException();
  public static UnsupportedOperationException errorCallbackNotImplemented(Throwable cause);
  public static RuntimeException failWithCancel();
  public static IllegalStateException failWithOverflow();
  public static IllegalStateException failWithOverflow(String message);
  public static RejectedExecutionException failWithRejected();
  public static RejectedExecutionException failWithRejectedNotTimeCapable();
  public static RejectedExecutionException failWithRejected(Throwable cause);
  public static RejectedExecutionException failWithRejected(String message);
  public static RuntimeException retryExhausted(String message, Throwable cause);
  public static boolean isOverflow(Throwable t);
  public static boolean isBubbling(Throwable t);
  public static boolean isCancel(Throwable t);
  public static boolean isErrorCallbackNotImplemented(Throwable t);
  public static boolean isMultiple(Throwable t);
  public static boolean isRetryExhausted(Throwable t);
  public static boolean isTraceback(Throwable t);
  public static IllegalArgumentException nullOrNegativeRequestException(long elements);
  public static RuntimeException propagate(Throwable t);
  public static <T> Throwable terminate(AtomicReferenceFieldUpdater<T, Throwable> field,
      T instance);
  public static boolean isJvmFatal(Throwable t);
  public static boolean isFatal(Throwable t);
  public static void throwIfFatal(Throwable t);
  public static void throwIfJvmFatal(Throwable t);
  public static Throwable unwrap(Throwable t);
  public static List<Throwable> unwrapMultiple(Throwable potentialMultiple);
  public static List<Throwable> unwrapMultipleExcludingTracebacks(Throwable potentialMultiple);
  public static RuntimeException addSuppressed(RuntimeException original, Throwable suppressed);
  public static Throwable addSuppressed(Throwable original, Throwable suppressed);
}

public interface Scannable {

  class Attr<T> {}
}

public interface CorePublisher<T> extends Publisher<T> {
  void subscribe(CoreSubscriber<? super T> subscriber);
}

public interface Fuseable {
  static String fusionModeName(int mode);
  static String fusionModeName(int mode, boolean ignoreThreadBarrier);

  interface QueueSubscription<T> extends Queue<T>, Subscription {
    int requestFusion(int requestedMode);
    default T peek();
    default boolean add(T t);
    default boolean offer(T t);
    default T remove();
    default T element();
    default boolean contains(Object o);
    default Iterator<T> iterator();
    default Object[] toArray();
    default <T1> T1[] toArray(T1[] a);
    default boolean remove(Object o);
    default boolean containsAll(Collection<?> c);
    default boolean addAll(Collection<? extends T> c);
    default boolean removeAll(Collection<?> c);
    default boolean retainAll(Collection<?> c);
  }
}
