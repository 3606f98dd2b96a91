package org.apache.http.concurrent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public interface FutureCallback<T> {
  void completed(T result);
  void failed(Exception ex);
  void cancelled();
}

public class BasicFuture<T> implements Future<T>, Cancellable {
  public BasicFuture(FutureCallback<T> callback);
  public boolean isCancelled();
  public boolean isDone();
  public T get() throws InterruptedException, ExecutionException;
  public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException,
      TimeoutException;
  public boolean completed(T result);
  public boolean failed(Exception exception);
  public boolean cancel(boolean mayInterruptIfRunning);
  public boolean cancel();
}

public interface Cancellable {
  boolean cancel();
}
