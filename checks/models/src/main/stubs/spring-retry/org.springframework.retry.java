package org.springframework.retry;

import dev.fairlead.annotations.RunsHere;
import java.io.Serializable;

public interface RetryOperations {
  <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback) throws E;
  <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback,
      @RunsHere RecoveryCallback<T> recoveryCallback) throws E;
  <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback,
      RetryState retryState) throws E, ExhaustedRetryException;
  <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback,
      @RunsHere RecoveryCallback<T> recoveryCallback, RetryState retryState) throws E;
}

public interface RetryCallback<T, E extends Throwable> {
  T doWithRetry(RetryContext context) throws E;
  default String getLabel();
}

public interface RecoveryCallback<T> {
  T recover(RetryContext context) throws Exception;
}

public interface RetryContext {
  String NAME = "context.name";
  String STATE_KEY = "context.state";
  String CLOSED = "context.closed";
  String RECOVERED = "context.recovered";
  String EXHAUSTED = "context.exhausted";
  String NO_RECOVERY = "context.no-recovery";
  String MAX_ATTEMPTS = "context.max-attempts";
  void setExhaustedOnly();
  boolean isExhaustedOnly();
  RetryContext getParent();
  int getRetryCount();
  Throwable getLastThrowable();
}

public interface RetryPolicy extends Serializable {
  int NO_MAXIMUM_ATTEMPTS_SET = -1;
  boolean canRetry(RetryContext context);
  RetryContext open(RetryContext parent);
  void close(RetryContext context);
  void registerThrowable(RetryContext context, Throwable throwable);
  default int getMaxAttempts();
}

public interface RetryListener {
  default <T, E extends Throwable> boolean open(RetryContext context, RetryCallback<T, E> callback);
  default <T, E extends Throwable> void close(RetryContext context, RetryCallback<T, E> callback,
      Throwable throwable);
  default <T, E extends Throwable> void onSuccess(RetryContext context,
      RetryCallback<T, E> callback, T result);
  default <T, E extends Throwable> void onError(RetryContext context, RetryCallback<T, E> callback,
      Throwable throwable);
}

public interface RetryState {
  Object getKey();
  boolean isForceRefresh();
  boolean rollbackFor(Throwable exception);
}

public class ExhaustedRetryException extends RetryException {
  public ExhaustedRetryException(String msg, Throwable cause);
  public ExhaustedRetryException(String msg);
}

public class RetryException extends org.springframework.core.NestedRuntimeException {
  public RetryException(String msg, Throwable cause);
  public RetryException(String msg);
}
