package org.apache.sshd.common.future;

import static dev.fairlead.annotations.Phase.CALL;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.NonBlocking;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.util.SshdEventListener;

public interface CancelFuture extends SshFuture<CancelFuture>, VerifiableFuture<Boolean> {
  CancellationException getBackTrace();
  boolean isCanceled();
  void setCanceled();
  void setCanceled(Throwable error);
  void setBackTrace(CancellationException backTrace);
  void setNotCanceled();
}

public enum CancelOption {
  CANCEL_ON_TIMEOUT, CANCEL_ON_INTERRUPT, NO_CANCELLATION;
}

public interface Cancellable extends WithException {
  CancelFuture cancel();
  boolean isCanceled();
  CancelFuture getCancellation();
}

public interface CloseFuture extends SshFuture<CloseFuture> {
  boolean isClosed();
  void setClosed();
}

public interface HasException {
  Throwable getException();
}

public interface KeyExchangeFuture extends SshFuture<KeyExchangeFuture>, VerifiableFuture<KeyExchangeFuture> {
  Throwable getException();
}

public interface SshFuture<T extends SshFuture<T>> extends WaitableFuture {
  T addListener(SshFutureListener<T> listener);
  T removeListener(SshFutureListener<T> listener);
}

public interface SshFutureListener<T extends SshFuture> extends SshdEventListener {
  @NonBlocking void operationComplete(T future);
}

public interface VerifiableFuture<T> {
  @Blocking @Joins default T verify() throws IOException;
  @Blocking @Joins default T verify(CancelOption... options) throws IOException;
  @Blocking @Joins default T verify(@Bounds(CALL) long timeout, TimeUnit unit) throws IOException;
  @Blocking @Joins default T verify(@Bounds(CALL) long timeout, TimeUnit unit, CancelOption... options) throws IOException;
  @Blocking @Joins default T verify(@Bounds(CALL) Duration timeout) throws IOException;
  @Blocking @Joins default T verify(@Bounds(CALL) Duration timeout, CancelOption... options) throws IOException;
  @Blocking @Joins default T verify(@Bounds(CALL) long timeoutMillis) throws IOException;
  @Blocking @Joins T verify(@Bounds(CALL) long n, CancelOption... cancelOptions) throws IOException;
}

public interface WaitableFuture {
  Object getId();
  @Blocking @Joins default boolean await() throws IOException;
  @Blocking @Joins default boolean await(CancelOption... options) throws IOException;
  @Blocking @Joins default boolean await(@Bounds(CALL) long timeout, TimeUnit unit) throws IOException;
  @Blocking @Joins default boolean await(@Bounds(CALL) long timeout, TimeUnit unit, CancelOption... options) throws IOException;
  @Blocking @Joins default boolean await(@Bounds(CALL) Duration timeout) throws IOException;
  @Blocking @Joins default boolean await(@Bounds(CALL) Duration timeout, CancelOption... options) throws IOException;
  @Blocking @Joins default boolean await(@Bounds(CALL) long timeoutMillis) throws IOException;
  @Blocking @Joins boolean await(@Bounds(CALL) long n, CancelOption... cancelOptions) throws IOException;
  @Blocking @Joins default boolean awaitUninterruptibly();
  @Blocking @Joins default boolean awaitUninterruptibly(CancelOption... options);
  @Blocking @Joins default boolean awaitUninterruptibly(@Bounds(CALL) long timeout, TimeUnit unit);
  @Blocking @Joins default boolean awaitUninterruptibly(@Bounds(CALL) long timeout, TimeUnit unit, CancelOption... options);
  @Blocking @Joins default boolean awaitUninterruptibly(@Bounds(CALL) Duration timeoutMillis);
  @Blocking @Joins default boolean awaitUninterruptibly(@Bounds(CALL) Duration timeoutMillis, CancelOption... options);
  @Blocking @Joins default boolean awaitUninterruptibly(@Bounds(CALL) long timeoutMillis);
  @Blocking @Joins boolean awaitUninterruptibly(@Bounds(CALL) long n, CancelOption... cancelOptions);
  boolean isDone();
}

public interface WithException extends HasException {
  void setException(Throwable exception);
}
