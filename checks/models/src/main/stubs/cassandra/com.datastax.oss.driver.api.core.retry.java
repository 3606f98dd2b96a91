package com.datastax.oss.driver.api.core.retry;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.servererrors.CoordinatorException;
import com.datastax.oss.driver.api.core.servererrors.WriteType;
import com.datastax.oss.driver.api.core.session.Request;

public enum RetryDecision {
  RETRY_SAME, RETRY_NEXT, RETHROW, IGNORE;
}

public interface RetryPolicy extends AutoCloseable {
  RetryDecision onReadTimeout(Request request, ConsistencyLevel cl, int blockFor, int received, boolean dataPresent, int retryCount);
  default RetryVerdict onReadTimeoutVerdict(Request request, ConsistencyLevel cl, int blockFor, int received, boolean dataPresent, int retryCount);
  RetryDecision onWriteTimeout(Request request, ConsistencyLevel cl, WriteType writeType, int blockFor, int received, int retryCount);
  default RetryVerdict onWriteTimeoutVerdict(Request request, ConsistencyLevel cl, WriteType writeType, int blockFor, int received, int retryCount);
  RetryDecision onUnavailable(Request request, ConsistencyLevel cl, int required, int alive, int retryCount);
  default RetryVerdict onUnavailableVerdict(Request request, ConsistencyLevel cl, int required, int alive, int retryCount);
  RetryDecision onRequestAborted(Request request, Throwable error, int retryCount);
  default RetryVerdict onRequestAbortedVerdict(Request request, Throwable error, int retryCount);
  RetryDecision onErrorResponse(Request request, CoordinatorException error, int retryCount);
  default RetryVerdict onErrorResponseVerdict(Request request, CoordinatorException error, int retryCount);
  void close();
}

public interface RetryVerdict {
  public static final RetryVerdict RETRY_SAME;
  public static final RetryVerdict RETRY_NEXT;
  public static final RetryVerdict IGNORE;
  public static final RetryVerdict RETHROW;
  RetryDecision getRetryDecision();
  default <RequestT extends Request> RequestT getRetryRequest(RequestT previous);
}
