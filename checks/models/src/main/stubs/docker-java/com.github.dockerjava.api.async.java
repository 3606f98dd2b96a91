package com.github.dockerjava.api.async;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

public interface ResultCallback<A_RES_T> extends Closeable {
  void onStart(Closeable closeable);
  void onNext(A_RES_T object);
  void onError(Throwable throwable);
  void onComplete();

  class Adapter<A_RES_T> extends ResultCallbackTemplate<ResultCallback.Adapter<A_RES_T>, A_RES_T> {
    public Adapter();
    public void onNext(A_RES_T object);
  }
}

/** Waits for latches that only the daemon's answer opens, in the form with a time for that time. */
public abstract class ResultCallbackTemplate<RC_T extends ResultCallback<A_RES_T>, A_RES_T> implements ResultCallback<A_RES_T> {
  public ResultCallbackTemplate();
  public void onStart(Closeable stream);
  public void onError(Throwable throwable);
  public void onComplete();
  public void close() throws IOException;
  @Blocking @Joins @Unbounded(CALL) public RC_T awaitCompletion() throws InterruptedException;
  @Blocking @Joins public boolean awaitCompletion(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit timeUnit) throws InterruptedException;
  @Blocking @Joins @Unbounded(CALL) public RC_T awaitStarted() throws InterruptedException;
  @Blocking @Joins public boolean awaitStarted(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit timeUnit) throws InterruptedException;
}
