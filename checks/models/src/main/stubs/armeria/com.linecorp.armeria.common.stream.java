package com.linecorp.armeria.common.stream;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.util.SafeCloseable;
import io.netty.util.concurrent.EventExecutor;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

abstract class AbstractByteStreamMessageBuilder<SELF extends AbstractByteStreamMessageBuilder<SELF>> {}

public interface ByteStreamMessage extends StreamMessage<HttpData> {}

public interface HttpDecoder<T> extends StreamDecoder<HttpData, T> {}

public final class InputStreamStreamMessageBuilder
    extends AbstractByteStreamMessageBuilder<InputStreamStreamMessageBuilder> {}

public final class PathStreamMessageBuilder
    extends AbstractByteStreamMessageBuilder<PathStreamMessageBuilder> {}

public interface StreamDecoder<I, O> {}

public interface StreamMessage<T> extends Publisher<T> {
  static <T> StreamMessage<T> of();
  static <T> StreamMessage<T> of(T obj);
  static <T> StreamMessage<T> of(T obj1, T obj2);
  static <T> StreamMessage<T> of(T obj1, T obj2, T obj3);
  static <T> StreamMessage<T> of(T... objs);
  static <T> StreamMessage<T> of(Publisher<? extends T> publisher);
  static <T> StreamMessage<T> of(CompletableFuture<? extends Publisher<? extends T>> future);
  static <T> StreamMessage<T> of(CompletionStage<? extends Publisher<? extends T>> stage);
  static <T> StreamMessage<T> of(CompletionStage<? extends StreamMessage<? extends T>> stage,
      EventExecutor subscriberExecutor);
  static ByteStreamMessage of(File file);
  static ByteStreamMessage of(Path path);
  static PathStreamMessageBuilder builder(Path path);
  static ByteStreamMessage of(Path path, int bufferSize);
  static ByteStreamMessage of(InputStream inputStream);
  static InputStreamStreamMessageBuilder builder(InputStream inputStream);
  static ByteStreamMessage fromOutputStream(Consumer<? super OutputStream> outputStreamConsumer);
  static ByteStreamMessage fromOutputStream(Consumer<? super OutputStream> outputStreamConsumer,
      Executor blockingTaskExecutor);
  static <T> StreamMessage<T> concat(Publisher<? extends T>... publishers);
  static <T> StreamMessage<T> concat(Iterable<? extends Publisher<? extends T>> publishers);
  static <T> StreamMessage<T> concat(Publisher<? extends Publisher<? extends T>> publishers);
  static <T> StreamMessage<T> aborted(Throwable cause);
  static <T> StreamWriter<T> streaming();
  boolean isOpen();
  boolean isEmpty();
  long demand();
  default boolean isComplete();
  CompletableFuture<Void> whenComplete();
  default CompletableFuture<Void> subscribe();
  default CompletableFuture<Void> subscribe(EventExecutor executor);
  default void subscribe(Subscriber<? super T> subscriber);
  default void subscribe(Subscriber<? super T> subscriber, SubscriptionOption... options);
  default void subscribe(Subscriber<? super T> subscriber, EventExecutor executor);
  void subscribe(Subscriber<? super T> subscriber, EventExecutor executor,
      SubscriptionOption... options);
  default StreamMessageDuplicator<T> toDuplicator();
  default StreamMessageDuplicator<T> toDuplicator(EventExecutor executor);
  default EventExecutor defaultSubscriberExecutor();
  void abort();
  void abort(Throwable cause);
  default <U> StreamMessage<U> decode(StreamDecoder<T, U> decoder);
  default CompletableFuture<List<T>> collect();
  default CompletableFuture<List<T>> collect(SubscriptionOption... options);
  default CompletableFuture<List<T>> collect(EventExecutor executor, SubscriptionOption... options);
  default StreamMessage<T> filter(Predicate<? super T> predicate);
  default <U> StreamMessage<U> map(Function<? super T, ? extends U> function);
  default <U> StreamMessage<U> mapAsync(
      Function<? super T, ? extends CompletableFuture<? extends U>> function);
  default <U> StreamMessage<U> mapParallel(
      Function<? super T, ? extends CompletableFuture<? extends U>> function);
  default <U> StreamMessage<U> mapParallel(
      Function<? super T, ? extends CompletableFuture<? extends U>> function, int maxConcurrency);
  default <U> StreamMessage<U> flatMap(
      Function<? super T, ? extends StreamMessage<? extends U>> function);
  default <U> StreamMessage<U> flatMap(
      Function<? super T, ? extends StreamMessage<? extends U>> function, int maxConcurrency);
  default StreamMessage<T> mapError(Function<? super Throwable, ? extends Throwable> function);
  default StreamMessage<T> peek(Consumer<? super T> action);
  default <U extends T> StreamMessage<T> peek(Consumer<? super U> action, Class<? extends U> type);
  default StreamMessage<T> peekError(Consumer<? super Throwable> action);
  default StreamMessage<T> recoverAndResume(
      Function<? super Throwable, ? extends StreamMessage<T>> function);
  default <E extends Throwable> StreamMessage<T> recoverAndResume(Class<E> causeClass,
      Function<? super E, ? extends StreamMessage<T>> function);
  default CompletableFuture<Void> writeTo(Function<? super T, ? extends HttpData> mapper,
      Path destination, OpenOption... options);
  default InputStream toInputStream(Function<? super T, ? extends HttpData> httpDataConverter);
  default InputStream toInputStream(Function<? super T, ? extends HttpData> httpDataConverter,
      EventExecutor executor);
  default StreamMessage<T> endWith(Function<Throwable, ? extends T> finalizer);
  default StreamMessage<T> subscribeOn(EventExecutor eventExecutor);
  default StreamMessage<T> timeout(Duration timeoutDuration);
  default StreamMessage<T> timeout(Duration timeoutDuration, StreamTimeoutMode timeoutMode);
}

public interface StreamMessageDuplicator<T> extends SafeCloseable {}

public enum StreamTimeoutMode {
  UNTIL_FIRST,
  UNTIL_NEXT,
  UNTIL_EOS;
}

public interface StreamWriter<T> extends StreamMessage<T> {}

public enum SubscriptionOption {
  NOTIFY_CANCELLATION,
  WITH_POOLED_OBJECTS;
}
