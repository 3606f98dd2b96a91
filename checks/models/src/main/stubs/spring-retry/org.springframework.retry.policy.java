package org.springframework.retry.policy;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.classify.BinaryExceptionClassifier;
import org.springframework.classify.Classifier;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryPolicy;

public class SimpleRetryPolicy implements RetryPolicy {
  public static final int DEFAULT_MAX_ATTEMPTS = 3;
  public SimpleRetryPolicy();
  public SimpleRetryPolicy(int maxAttempts);
  public SimpleRetryPolicy(int maxAttempts,
      Map<Class<? extends Throwable>, Boolean> retryableExceptions);
  public SimpleRetryPolicy(int maxAttempts,
      Map<Class<? extends Throwable>, Boolean> retryableExceptions, boolean traverseCauses);
  public SimpleRetryPolicy(int maxAttempts,
      Map<Class<? extends Throwable>, Boolean> retryableExceptions, boolean traverseCauses,
      boolean defaultValue);
  public SimpleRetryPolicy(int maxAttempts, BinaryExceptionClassifier classifier);
  public void setMaxAttempts(int maxAttempts);
  public void setNotRecoverable(Class<? extends Throwable>... noRecovery);
  public void maxAttemptsSupplier(Supplier<Integer> maxAttemptsSupplier);
  public int getMaxAttempts();
  public boolean canRetry(RetryContext context);
  public void close(RetryContext status);
  public void registerThrowable(RetryContext context, Throwable throwable);
  public RetryContext open(RetryContext parent);
}

public class TimeoutRetryPolicy implements RetryPolicy {
  public static final long DEFAULT_TIMEOUT = 1000L;
  public TimeoutRetryPolicy();
  public TimeoutRetryPolicy(long timeout);
  public void setTimeout(long timeout);
  public long getTimeout();
  public boolean canRetry(RetryContext context);
  public void close(RetryContext context);
  public RetryContext open(RetryContext parent);
  public void registerThrowable(RetryContext context, Throwable throwable);
}

public class AlwaysRetryPolicy extends NeverRetryPolicy {
  public AlwaysRetryPolicy();
  public boolean canRetry(RetryContext context);
}

public class NeverRetryPolicy implements RetryPolicy {
  public NeverRetryPolicy();
  public boolean canRetry(RetryContext context);
  public void close(RetryContext context);
  public RetryContext open(RetryContext parent);
  public void registerThrowable(RetryContext context, Throwable throwable);
}

public class CompositeRetryPolicy implements RetryPolicy {
  public CompositeRetryPolicy();
  public void setOptimistic(boolean optimistic);
  public void setPolicies(RetryPolicy[] policies);
  public boolean canRetry(RetryContext context);
  public void close(RetryContext context);
  public RetryContext open(RetryContext parent);
  public void registerThrowable(RetryContext context, Throwable throwable);
  public int getMaxAttempts();
}

public class MaxAttemptsRetryPolicy implements RetryPolicy {
  public static final int DEFAULT_MAX_ATTEMPTS = 3;
  public MaxAttemptsRetryPolicy();
  public MaxAttemptsRetryPolicy(int maxAttempts);
  public void setMaxAttempts(int maxAttempts);
  public int getMaxAttempts();
  public boolean canRetry(RetryContext context);
  public void close(RetryContext status);
  public void registerThrowable(RetryContext context, Throwable throwable);
  public RetryContext open(RetryContext parent);
}

public class ExceptionClassifierRetryPolicy implements RetryPolicy {
  public ExceptionClassifierRetryPolicy();
  public void setPolicyMap(Map<Class<? extends Throwable>, RetryPolicy> policyMap);
  public void setExceptionClassifier(Classifier<Throwable, RetryPolicy> exceptionClassifier);
  public boolean canRetry(RetryContext context);
  public void close(RetryContext context);
  public RetryContext open(RetryContext parent);
  public void registerThrowable(RetryContext context, Throwable throwable);
}

public interface RetryContextCache {}
