package org.springframework.util.concurrent;

import dev.fairlead.annotations.NonBlocking;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

public interface ListenableFuture<T> extends Future<T> {
  void addCallback(ListenableFutureCallback<? super T> callback);
  void addCallback(@NonBlocking SuccessCallback<? super T> successCallback,
      @NonBlocking FailureCallback failureCallback);
  default CompletableFuture<T> completable();
}

public interface ListenableFutureCallback<T> extends SuccessCallback<T>, FailureCallback {}

public interface FailureCallback {
  void onFailure(Throwable ex);
}

public interface SuccessCallback<T> {
  void onSuccess(T result);
}
