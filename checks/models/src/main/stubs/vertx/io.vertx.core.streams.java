package io.vertx.core.streams;

import dev.fairlead.annotations.NonBlocking;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.stream.Collector;

public interface Pipe<T> {
  Pipe<T> endOnFailure(boolean end);
  Pipe<T> endOnSuccess(boolean end);
  Pipe<T> endOnComplete(boolean end);
  default Future<Void> to(WriteStream<T> dst);
  void to(WriteStream<T> dst, @NonBlocking Handler<AsyncResult<Void>> completionHandler);
  void close();
}

public interface Pump {
  static <T> Pump pump(ReadStream<T> rs, WriteStream<T> ws);
  static <T> Pump pump(ReadStream<T> rs, WriteStream<T> ws, int writeQueueMaxSize);
  Pump setWriteQueueMaxSize(int maxSize);
  Pump start();
  Pump stop();
  int numberPumped();
}

public interface ReadStream<T> extends StreamBase {
  ReadStream<T> exceptionHandler(@NonBlocking Handler<Throwable> handler);
  ReadStream<T> handler(@NonBlocking Handler<T> handler);
  ReadStream<T> pause();
  ReadStream<T> resume();
  ReadStream<T> fetch(long amount);
  ReadStream<T> endHandler(@NonBlocking Handler<Void> endHandler);
  default Pipe<T> pipe();
  default Future<Void> pipeTo(WriteStream<T> dst);
  default void pipeTo(WriteStream<T> dst, @NonBlocking Handler<AsyncResult<Void>> handler);
  default <R, A> Future<R> collect(Collector<T, A, R> collector);
}

public interface StreamBase {
  StreamBase exceptionHandler(@NonBlocking Handler<Throwable> handler);
}

public interface WriteStream<T> extends StreamBase {
  WriteStream<T> exceptionHandler(@NonBlocking Handler<Throwable> handler);
  Future<Void> write(T data);
  void write(T data, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> end();
  void end(@NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> end(T data);
  default void end(T data, @NonBlocking Handler<AsyncResult<Void>> handler);
  WriteStream<T> setWriteQueueMaxSize(int maxSize);
  boolean writeQueueFull();
  WriteStream<T> drainHandler(@NonBlocking Handler<Void> handler);
}
