package org.apache.hc.core5.util;

import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

public class Timeout extends TimeValue {
  public static final Timeout ZERO_MILLISECONDS;
  public static final Timeout ONE_MILLISECOND;
  public static final Timeout DISABLED;
  public static final Timeout INFINITE;
  public static Timeout defaultsToDisabled(Timeout timeout);
  public static Timeout defaultsToInfinite(Timeout timeout);
  public static Timeout of(Duration duration);
  public static Timeout of(long duration, TimeUnit timeUnit);
  public static Timeout ofDays(long days);
  public static Timeout ofHours(long hours);
  public static Timeout ofMicroseconds(long microseconds);
  public static Timeout ofMilliseconds(long milliseconds);
  public static Timeout ofMinutes(long minutes);
  public static Timeout ofNanoseconds(long nanoseconds);
  public static Timeout ofSeconds(long seconds);
  public static Timeout parse(String value) throws ParseException;
  public boolean isDisabled();
  public boolean isEnabled();
}

public class TimeValue implements Comparable<TimeValue> {
  public static final TimeValue MAX_VALUE;
  public static final TimeValue NEG_ONE_MILLISECOND;
  public static final TimeValue NEG_ONE_SECOND;
  public static final TimeValue ZERO_MILLISECONDS;
  public static int asBoundInt(long value);
  public static <T extends TimeValue> T defaultsTo(T timeValue, T defaultValue);
  public static TimeValue defaultsToNegativeOneMillisecond(TimeValue timeValue);
  public static TimeValue defaultsToNegativeOneSecond(TimeValue timeValue);
  public static TimeValue defaultsToZeroMilliseconds(TimeValue timeValue);
  public static boolean isNonNegative(TimeValue timeValue);
  public static boolean isPositive(TimeValue timeValue);
  public static TimeValue of(long duration, TimeUnit timeUnit);
  public static TimeValue of(Duration duration);
  public static TimeValue ofDays(long days);
  public static TimeValue ofHours(long hours);
  public static TimeValue ofMicroseconds(long microseconds);
  public static TimeValue ofMilliseconds(long millis);
  public static TimeValue ofMinutes(long minutes);
  public static TimeValue ofNanoseconds(long nanoseconds);
  public static TimeValue ofSeconds(long seconds);
  public static TimeValue parse(String value) throws ParseException;
  public long convert(TimeUnit targetTimeUnit);
  public TimeValue divide(long divisor);
  public TimeValue divide(long divisor, TimeUnit targetTimeUnit);
  public long getDuration();
  public TimeUnit getTimeUnit();
  public TimeValue min(TimeValue other);
  public void sleep() throws InterruptedException;
  public void timedJoin(Thread thread) throws InterruptedException;
  public void timedWait(Object obj) throws InterruptedException;
  public long toDays();
  public Duration toDuration();
  public long toHours();
  public long toMicroseconds();
  public long toMilliseconds();
  public int toMillisecondsIntBound();
  public long toMinutes();
  public long toNanoseconds();
  public long toSeconds();
  public int toSecondsIntBound();
  public int compareTo(TimeValue other);
  public Timeout toTimeout();
}

public class Deadline {
  public static final String DATE_FORMAT = "yyyy-MM-dd\'T\'HH:mm:ss.SSSZ";
  public static Deadline MAX_VALUE;
  public static Deadline MIN_VALUE;
  public static Deadline calculate(long timeMillis, TimeValue timeValue);
  public static Deadline calculate(TimeValue timeValue);
  public static Deadline fromUnixMilliseconds(long value);
  public static Deadline parse(String source) throws ParseException;
  public String format(TimeUnit overdueTimeUnit);
  public String formatTarget();
  public Deadline freeze();
  public long getValue();
  public boolean isBefore(long millis);
  public boolean isExpired();
  public boolean isMax();
  public boolean isMin();
  public boolean isNotExpired();
  public Deadline min(Deadline other);
  public long remaining();
  public TimeValue remainingTimeValue();
}

public interface Identifiable {
  String getId();
}

public class Tokenizer {

  public static class Cursor {}

  public interface Delimiter {
    boolean test(char ch);
  }
}
