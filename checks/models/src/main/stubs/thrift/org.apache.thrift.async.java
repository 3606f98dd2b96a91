package org.apache.thrift.async;

import dev.fairlead.annotations.NonBlocking;

public interface AsyncMethodCallback<T> {
  @NonBlocking void onComplete(T response);
  @NonBlocking void onError(Exception exception);
}
