package org.apache.mina.core.future;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Unbounded;
import java.util.EventListener;
import java.util.concurrent.TimeUnit;
import org.apache.mina.core.session.IoSession;

public interface CloseFuture extends IoFuture {
  boolean isClosed();
  @Blocking @Joins CloseFuture await() throws InterruptedException;
  @Blocking @Joins CloseFuture awaitUninterruptibly();
  CloseFuture addListener(IoFutureListener<?> listener);
  CloseFuture removeListener(IoFutureListener<?> listener);
}

/** Done after what the connector's {@code setConnectTimeoutMillis} says, a minute at first. */
public interface ConnectFuture extends IoFuture {
  IoSession getSession();
  Throwable getException();
  boolean isConnected();
  boolean isCanceled();
  boolean cancel();
  @Blocking @Joins ConnectFuture await() throws InterruptedException;
  @Blocking @Joins ConnectFuture awaitUninterruptibly();
  ConnectFuture addListener(IoFutureListener<?> listener);
  ConnectFuture removeListener(IoFutureListener<?> listener);
}

/** Zero and less: {@code DefaultIoFuture.await0} does not wait. */
public interface IoFuture {
  IoSession getSession();
  @Blocking @Joins IoFuture await() throws InterruptedException;
  @Blocking @Joins boolean await(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
  @Blocking @Joins boolean await(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeoutMillis) throws InterruptedException;
  @Blocking @Joins IoFuture awaitUninterruptibly();
  @Blocking @Joins boolean awaitUninterruptibly(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking @Joins boolean awaitUninterruptibly(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeoutMillis);
  @Blocking @Joins void join();
  @Blocking @Joins boolean join(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeoutMillis);
  boolean isDone();
  IoFuture addListener(IoFutureListener<?> listener);
  IoFuture removeListener(IoFutureListener<?> listener);
}

public interface IoFutureListener<F extends IoFuture> extends EventListener {
  void operationComplete(F future);
}

/** Done when a message comes, or the session ends. */
public interface ReadFuture extends IoFuture {
  Object getMessage();
  boolean isRead();
  boolean isClosed();
  Throwable getException();
  @Blocking @Joins @Unbounded(CALL) ReadFuture await() throws InterruptedException;
  @Blocking @Joins @Unbounded(CALL) ReadFuture awaitUninterruptibly();
  ReadFuture addListener(IoFutureListener<?> listener);
  ReadFuture removeListener(IoFutureListener<?> listener);
}

/** Fails after the session's {@code setWriteTimeout}, a minute at first. */
public interface WriteFuture extends IoFuture {
  boolean isWritten();
  Throwable getException();
  @Blocking @Joins WriteFuture await() throws InterruptedException;
  @Blocking @Joins WriteFuture awaitUninterruptibly();
  WriteFuture addListener(IoFutureListener<?> listener);
  WriteFuture removeListener(IoFutureListener<?> listener);
}
