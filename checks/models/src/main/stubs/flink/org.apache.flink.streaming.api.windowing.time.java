package org.apache.flink.streaming.api.windowing.time;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

public final class Time {
  public static Duration toDuration(Time time);
  public static Time of(Duration duration);
  public TimeUnit getUnit();
  public long getSize();
  public long toMilliseconds();
  public Duration toDuration();
  public static Time of(long size, TimeUnit unit);
  public static Time milliseconds(long milliseconds);
  public static Time seconds(long seconds);
  public static Time minutes(long minutes);
  public static Time hours(long hours);
  public static Time days(long days);
}
