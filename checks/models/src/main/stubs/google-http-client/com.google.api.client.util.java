package com.google.api.client.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.AbstractMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

public interface ObjectParser {
  <T> T parseAndClose(InputStream in, Charset charset, Class<T> dataClass) throws IOException;
  Object parseAndClose(InputStream in, Charset charset, Type dataType) throws IOException;
  <T> T parseAndClose(Reader reader, Class<T> dataClass) throws IOException;
  Object parseAndClose(Reader reader, Type dataType) throws IOException;
}

public interface BackOff {
  long STOP = -1L;
  BackOff ZERO_BACKOFF = null;
  BackOff STOP_BACKOFF = null;
  void reset() throws IOException;
  long nextBackOffMillis() throws IOException;
}

public class ExponentialBackOff implements BackOff {
  public static final int DEFAULT_INITIAL_INTERVAL_MILLIS = 500;
  public static final double DEFAULT_RANDOMIZATION_FACTOR = 0.5;
  public static final double DEFAULT_MULTIPLIER = 1.5;
  public static final int DEFAULT_MAX_INTERVAL_MILLIS = 60000;
  public static final int DEFAULT_MAX_ELAPSED_TIME_MILLIS = 900000;
  public ExponentialBackOff();
  protected ExponentialBackOff(ExponentialBackOff.Builder builder);
  public final void reset();
  public long nextBackOffMillis() throws IOException;
  public final int getInitialIntervalMillis();
  public final double getRandomizationFactor();
  public final int getCurrentIntervalMillis();
  public final double getMultiplier();
  public final int getMaxIntervalMillis();
  public final int getMaxElapsedTimeMillis();
  public final long getElapsedTimeMillis();

  public static class Builder {
    public Builder();
    public ExponentialBackOff build();
    public final int getInitialIntervalMillis();
    public ExponentialBackOff.Builder setInitialIntervalMillis(int initialIntervalMillis);
    public final double getRandomizationFactor();
    public ExponentialBackOff.Builder setRandomizationFactor(double randomizationFactor);
    public final double getMultiplier();
    public ExponentialBackOff.Builder setMultiplier(double multiplier);
    public final int getMaxIntervalMillis();
    public ExponentialBackOff.Builder setMaxIntervalMillis(int maxIntervalMillis);
    public final int getMaxElapsedTimeMillis();
    public ExponentialBackOff.Builder setMaxElapsedTimeMillis(int maxElapsedTimeMillis);
    public final NanoClock getNanoClock();
    public ExponentialBackOff.Builder setNanoClock(NanoClock nanoClock);
  }
}

public interface Sleeper {
  Sleeper DEFAULT = null;
  void sleep(long millis) throws InterruptedException;
}

public class GenericData extends AbstractMap<String, Object> implements Cloneable {
  public GenericData();
  public GenericData(EnumSet<GenericData.Flags> flags);
  public final Object get(Object name);
  public final Object put(String fieldName, Object value);
  public GenericData set(String fieldName, Object value);
  public final void putAll(Map<? extends String, ?> map);
  public final Object remove(Object name);
  public Set<Map.Entry<String, Object>> entrySet();
  public GenericData clone();
  public final Map<String, Object> getUnknownKeys();
  public final void setUnknownKeys(Map<String, Object> unknownFields);
  public final ClassInfo getClassInfo();

  public enum Flags {
    IGNORE_CASE;
  }
}

public final class ClassInfo {}

public interface NanoClock {
  long nanoTime();
}

public interface StreamingContent {
  void writeTo(OutputStream out) throws IOException;
}
