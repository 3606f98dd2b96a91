package org.apache.flink.api.common.restartstrategy;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.time.Time;
import org.apache.flink.configuration.ReadableConfig;

public class RestartStrategies {
  public RestartStrategies();
  public static RestartStrategies.RestartStrategyConfiguration noRestart();
  public static RestartStrategies.RestartStrategyConfiguration fallBackRestart();
  public static RestartStrategies.RestartStrategyConfiguration fixedDelayRestart(int restartAttempts, long delayBetweenAttempts);
  public static RestartStrategies.RestartStrategyConfiguration fixedDelayRestart(int restartAttempts, Time delayInterval);
  public static RestartStrategies.RestartStrategyConfiguration fixedDelayRestart(int restartAttempts, Duration delayInterval);
  public static RestartStrategies.FailureRateRestartStrategyConfiguration failureRateRestart(int failureRate, Time failureInterval, Time delayInterval);
  public static RestartStrategies.FailureRateRestartStrategyConfiguration failureRateRestart(int failureRate, Duration failureInterval, Duration delayInterval);
  public static RestartStrategies.ExponentialDelayRestartStrategyConfiguration exponentialDelayRestart(Time initialBackoff, Time maxBackoff, double backoffMultiplier, Time resetBackoffThreshold, double jitterFactor);
  public static RestartStrategies.ExponentialDelayRestartStrategyConfiguration exponentialDelayRestart(Duration initialBackoff, Duration maxBackoff, double backoffMultiplier, Duration resetBackoffThreshold, double jitterFactor);
  public static Optional<RestartStrategies.RestartStrategyConfiguration> fromConfiguration(ReadableConfig configuration);

  public static final class ExponentialDelayRestartStrategyConfiguration extends RestartStrategies.RestartStrategyConfiguration {
    public ExponentialDelayRestartStrategyConfiguration(Time initialBackoff, Time maxBackoff, double backoffMultiplier, Time resetBackoffThreshold, double jitterFactor);
    public ExponentialDelayRestartStrategyConfiguration(Duration initialBackoff, Duration maxBackoff, double backoffMultiplier, Duration resetBackoffThreshold, double jitterFactor);
    public Time getInitialBackoff();
    public Duration getInitialBackoffDuration();
    public Time getMaxBackoff();
    public Duration getMaxBackoffDuration();
    public double getBackoffMultiplier();
    public Time getResetBackoffThreshold();
    public Duration getResetBackoffDurationThreshold();
    public double getJitterFactor();
    public String getDescription();
  }
  public static final class FailureRateRestartStrategyConfiguration extends RestartStrategies.RestartStrategyConfiguration {
    public FailureRateRestartStrategyConfiguration(int maxFailureRate, Time failureInterval, Time delayBetweenAttemptsInterval);
    public FailureRateRestartStrategyConfiguration(int maxFailureRate, Duration failureInterval, Duration delayBetweenAttemptsInterval);
    public int getMaxFailureRate();
    public Time getFailureInterval();
    public Duration getFailureIntervalDuration();
    public Time getDelayBetweenAttemptsInterval();
    public Duration getDurationBetweenAttempts();
    public String getDescription();
  }
  public static abstract class RestartStrategyConfiguration implements Serializable {
    public abstract String getDescription();
  }
}
