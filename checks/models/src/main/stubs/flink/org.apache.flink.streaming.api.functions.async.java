package org.apache.flink.streaming.api.functions.async;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.api.common.functions.RuntimeContext;

public interface AsyncFunction<IN, OUT> extends Function, Serializable {
  @NonBlocking @RunsOnWorkers(value = REPEATEDLY, serialized = true) void asyncInvoke(IN input, ResultFuture<OUT> resultFuture) throws Exception;
  @NonBlocking @RunsOnWorkers(value = REPEATEDLY, serialized = true) default void timeout(IN input, ResultFuture<OUT> resultFuture) throws Exception;
}

public interface AsyncRetryPredicate<OUT> {
  Optional<Predicate<Collection<OUT>>> resultPredicate();
  Optional<Predicate<Throwable>> exceptionPredicate();
}

public interface AsyncRetryStrategy<OUT> extends Serializable {
  boolean canRetry(int currentAttempts);
  long getBackoffTimeMillis(int currentAttempts);
  AsyncRetryPredicate<OUT> getRetryPredicate();
}

public interface ResultFuture<OUT> {
  void complete(Collection<OUT> result);
  void completeExceptionally(Throwable error);
}

public abstract class RichAsyncFunction<IN, OUT> extends AbstractRichFunction implements AsyncFunction<IN, OUT> {
  public RichAsyncFunction();
  public void setRuntimeContext(RuntimeContext runtimeContext);
  @NonBlocking @RunsOnWorkers(value = REPEATEDLY, serialized = true) public abstract void asyncInvoke(IN input, ResultFuture<OUT> resultFuture) throws Exception;
}
