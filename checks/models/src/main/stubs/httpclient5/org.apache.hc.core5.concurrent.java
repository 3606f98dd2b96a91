package org.apache.hc.core5.concurrent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public interface FutureCallback<T> {
  void completed(T result);
  void failed(Exception ex);
  void cancelled();
}

public interface Cancellable {
  boolean cancel();
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

public class DefaultThreadFactory implements ThreadFactory {
  public DefaultThreadFactory(String namePrefix, ThreadGroup group, boolean daemon);
  public DefaultThreadFactory(String namePrefix, boolean daemon);
  public DefaultThreadFactory(String namePrefix);
  public Thread newThread(Runnable target);
}

public interface CancellableDependency extends Cancellable {
  void setDependency(Cancellable cancellable);
  boolean isCancelled();
}
