package org.apache.flink.api.common.time;

import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

public final class Time implements Serializable {
  public static Duration toDuration(Time time);
  public TimeUnit getUnit();
  public long getSize();
  public Duration toDuration();
  public long toMilliseconds();
  public long toSeconds();
  public static Time of(long size, TimeUnit unit);
  public static Time milliseconds(long milliseconds);
  public static Time seconds(long seconds);
  public static Time minutes(long minutes);
  public static Time hours(long hours);
  public static Time days(long days);
  public static Time fromDuration(Duration duration);
}
