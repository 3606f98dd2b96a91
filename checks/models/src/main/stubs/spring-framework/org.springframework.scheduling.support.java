package org.springframework.scheduling.support;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.TriggerContext;

public class CronTrigger implements Trigger {
  public CronTrigger(String expression);
  public CronTrigger(String expression, TimeZone timeZone);
  public CronTrigger(String expression, ZoneId zoneId);
  public String getExpression();
  public Instant nextExecution(TriggerContext triggerContext);
  public static CronTrigger forLenientExecution(String expression);
  public static CronTrigger resumeLenientExecution(String expression, Instant resumptionTimestamp);
  public static CronTrigger forFixedExecution(String expression);
  public static CronTrigger resumeFixedExecution(String expression, Instant resumptionTimestamp);
}

public class PeriodicTrigger implements Trigger {
  public PeriodicTrigger(long period);
  public PeriodicTrigger(long period, TimeUnit timeUnit);
  public PeriodicTrigger(Duration period);
  public long getPeriod();
  public Duration getPeriodDuration();
  public TimeUnit getTimeUnit();
  public void setInitialDelay(long initialDelay);
  public void setInitialDelay(Duration initialDelay);
  public long getInitialDelay();
  public Duration getInitialDelayDuration();
  public void setFixedRate(boolean fixedRate);
  public boolean isFixedRate();
  public Instant nextExecution(TriggerContext triggerContext);
}
