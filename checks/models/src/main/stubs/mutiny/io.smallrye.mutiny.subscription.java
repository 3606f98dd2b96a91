package io.smallrye.mutiny.subscription;

import dev.fairlead.annotations.*;
import io.smallrye.mutiny.Context;
import java.util.concurrent.Flow;

public enum BackPressureStrategy {
  BUFFER,
  DROP,
  ERROR,
  IGNORE,
  LATEST
}

public interface Cancellable {
  void cancel();
}

public interface ContextSupport {
  default Context context();
}

public interface DemandPacer {}

public interface MultiEmitter<T> extends ContextSupport {
  MultiEmitter<T> emit(T item);
  void fail(Throwable failure);
  void complete();
  MultiEmitter<T> onTermination(@NonBlocking Runnable action);
  boolean isCancelled();
  long requested();
}

public interface MultiSubscriber<T> extends Flow.Subscriber<T> {
  void onItem(T item);
  void onFailure(Throwable failure);
  void onCompletion();
  default void onNext(T item);
  default void onError(Throwable failure);
  default void onComplete();
}

public interface UniEmitter<T> extends ContextSupport {
  void complete(T item);
  void fail(Throwable failure);
  UniEmitter<T> onTermination(@NonBlocking Runnable action);
}

public interface UniSubscriber<T> extends ContextSupport {
  void onSubscribe(UniSubscription uniSubscription);
  void onItem(T item);
  void onFailure(Throwable failure);
}

public interface UniSubscription extends Flow.Subscription, Cancellable {
  void cancel();
  default void request(long number);
}
