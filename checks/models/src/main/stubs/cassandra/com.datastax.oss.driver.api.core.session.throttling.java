package com.datastax.oss.driver.api.core.session.throttling;

import com.datastax.oss.driver.api.core.RequestThrottlingException;
import java.io.Closeable;

public interface RequestThrottler extends Closeable {
  void register(Throttled request);
  void signalSuccess(Throttled request);
  void signalError(Throttled request, Throwable error);
  void signalTimeout(Throttled request);
  default void signalCancel(Throttled request);
}

public interface Throttled {
  void onThrottleReady(boolean wasDelayed);
  void onThrottleFailure(RequestThrottlingException error);
}
