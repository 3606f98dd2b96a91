package net.spy.memcached.internal;

import java.util.EventListener;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import net.spy.memcached.compat.SpyObject;

public abstract class AbstractListenableFuture<T, L extends GenericCompletionListener> extends SpyObject implements ListenableFuture<T, L> {}

public interface BulkFuture<V> extends Future<V> {
  boolean isTimeout();
  V getSome(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException;
  Future<V> addListener(BulkGetCompletionListener listener);
  Future<V> removeListener(BulkGetCompletionListener listener);
}

public interface BulkGetCompletionListener extends GenericCompletionListener<BulkGetFuture<?>> {}

public class BulkGetFuture<T> extends AbstractListenableFuture<Map<String, T>, BulkGetCompletionListener> implements BulkFuture<Map<String, T>> {}

public interface GenericCompletionListener<F extends Future<?>> extends EventListener {
  void onComplete(F future) throws Exception;
}

public interface GetCompletionListener extends GenericCompletionListener<GetFuture<?>> {}

public class GetFuture<T> extends AbstractListenableFuture<T, GetCompletionListener> implements Future<T> {
  public GetFuture(CountDownLatch l, long opTimeout, String key, ExecutorService service);
  public boolean cancel(boolean ign);
  public T get() throws InterruptedException, ExecutionException;
  public T get(long duration, TimeUnit units) throws InterruptedException, TimeoutException, ExecutionException;
  public boolean isCancelled();
  public boolean isDone();
  public GetFuture<T> addListener(GetCompletionListener listener);
  public GetFuture<T> removeListener(GetCompletionListener listener);
  public void signalComplete();
}

public interface ListenableFuture<T, L extends GenericCompletionListener> extends Future<T> {}

public interface OperationCompletionListener extends GenericCompletionListener<OperationFuture<?>> {}

public class OperationFuture<T> extends AbstractListenableFuture<T, OperationCompletionListener> implements Future<T> {
  public OperationFuture(String k, CountDownLatch l, long opTimeout, ExecutorService service);
  public OperationFuture(String k, CountDownLatch l, AtomicReference<T> oref, long opTimeout, ExecutorService service);
  public boolean cancel(boolean ign);
  public boolean cancel();
  public T get() throws InterruptedException, ExecutionException;
  public T get(long duration, TimeUnit units) throws InterruptedException, TimeoutException, ExecutionException;
  public String getKey();
  public void setCas(long inCas);
  public Long getCas();
  public boolean isCancelled();
  public boolean isDone();
  public OperationFuture<T> addListener(OperationCompletionListener listener);
  public OperationFuture<T> removeListener(OperationCompletionListener listener);
  public void signalComplete();
}
