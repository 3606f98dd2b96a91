package com.google.api.gax.retrying;

import static dev.fairlead.annotations.Phase.CALL;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import java.io.Serializable;
import java.time.Duration;

public abstract class RetrySettings implements Serializable {
  public RetrySettings();
  public abstract Duration getTotalTimeoutDuration();
  public static RetrySettings.Builder newBuilder();
  @Carries public abstract RetrySettings.Builder toBuilder();

  public abstract static class Builder {
    public Builder();
    @Bounds(CALL) public abstract RetrySettings.Builder setTotalTimeoutDuration(Duration totalTimeout);
    public abstract RetrySettings.Builder setInitialRetryDelayDuration(Duration initialDelay);
    public abstract RetrySettings.Builder setRetryDelayMultiplier(double multiplier);
    public abstract RetrySettings.Builder setMaxRetryDelayDuration(Duration maxDelay);
    public abstract RetrySettings.Builder setMaxAttempts(int maxAttempts);
    public abstract RetrySettings.Builder setJittered(boolean jittered);
    public abstract RetrySettings.Builder setInitialRpcTimeoutDuration(Duration initialTimeout);
    public abstract RetrySettings.Builder setRpcTimeoutMultiplier(double multiplier);
    public abstract RetrySettings.Builder setMaxRpcTimeoutDuration(Duration maxTimeout);
    @Bounds(CALL) public RetrySettings.Builder setLogicalTimeout(Duration timeout);
    @Carries public RetrySettings build();
    public RetrySettings.Builder merge(RetrySettings.Builder settings);
  }
}
