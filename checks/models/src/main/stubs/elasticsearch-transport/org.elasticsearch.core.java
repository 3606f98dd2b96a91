package org.elasticsearch.core;

import java.util.concurrent.TimeUnit;

public class TimeValue implements Comparable<TimeValue> {
  public static final TimeValue MINUS_ONE;
  public static final TimeValue ZERO;
  public TimeValue(long millis);
  public TimeValue(long duration, TimeUnit timeUnit);
  public static TimeValue timeValueNanos(long nanos);
  public static TimeValue timeValueMillis(long millis);
  public static TimeValue timeValueSeconds(long seconds);
  public static TimeValue timeValueMinutes(long minutes);
  public static TimeValue timeValueHours(long hours);
  public static TimeValue timeValueDays(long days);
  public long millis();
  public long getMillis();
  public long seconds();
  public long getSeconds();
  public int compareTo(TimeValue timeValue);
}
