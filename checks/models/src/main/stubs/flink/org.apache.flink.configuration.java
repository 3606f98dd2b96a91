package org.apache.flink.configuration;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.configuration.description.Description;
import org.apache.flink.configuration.description.InlineElement;
import org.apache.flink.core.io.IOReadableWritable;

public class ConfigOption<T> {
  public ConfigOption<T> withFallbackKeys(String... fallbackKeys);
  public ConfigOption<T> withDeprecatedKeys(String... deprecatedKeys);
  public ConfigOption<T> withDescription(String description);
  public ConfigOption<T> withDescription(Description description);
  public String key();
  public boolean hasDefaultValue();
  public T defaultValue();
  public boolean hasDeprecatedKeys();
  public Iterable<String> deprecatedKeys();
  public boolean hasFallbackKeys();
  public Iterable<FallbackKey> fallbackKeys();
  public Description description();
}

public class ConfigOptions {
  public static ConfigOptions.OptionBuilder key(String key);

  public static final class OptionBuilder {}
}

public class Configuration extends ExecutionConfig.GlobalJobParameters implements IOReadableWritable, Serializable, Cloneable, ReadableConfig, WritableConfig {
  public Configuration();
  public Configuration(boolean standardYaml);
  public Configuration(Configuration other);
  public static Configuration fromMap(Map<String, String> map);
  public <T> Class<T> getClass(String key, Class<? extends T> defaultValue, ClassLoader classLoader) throws ClassNotFoundException;
  public void setClass(String key, Class<?> klazz);
  public String getString(String key, String defaultValue);
  public String getString(ConfigOption<String> configOption);
  public String getString(ConfigOption<String> configOption, String overrideDefault);
  public void setString(String key, String value);
  public void setString(ConfigOption<String> key, String value);
  public int getInteger(String key, int defaultValue);
  public int getInteger(ConfigOption<Integer> configOption);
  public int getInteger(ConfigOption<Integer> configOption, int overrideDefault);
  public void setInteger(String key, int value);
  public void setInteger(ConfigOption<Integer> key, int value);
  public long getLong(String key, long defaultValue);
  public long getLong(ConfigOption<Long> configOption);
  public long getLong(ConfigOption<Long> configOption, long overrideDefault);
  public void setLong(String key, long value);
  public void setLong(ConfigOption<Long> key, long value);
  public boolean getBoolean(String key, boolean defaultValue);
  public boolean getBoolean(ConfigOption<Boolean> configOption);
  public boolean getBoolean(ConfigOption<Boolean> configOption, boolean overrideDefault);
  public void setBoolean(String key, boolean value);
  public void setBoolean(ConfigOption<Boolean> key, boolean value);
  public float getFloat(String key, float defaultValue);
  public float getFloat(ConfigOption<Float> configOption);
  public float getFloat(ConfigOption<Float> configOption, float overrideDefault);
  public void setFloat(String key, float value);
  public void setFloat(ConfigOption<Float> key, float value);
  public double getDouble(String key, double defaultValue);
  public double getDouble(ConfigOption<Double> configOption);
  public double getDouble(ConfigOption<Double> configOption, double overrideDefault);
  public void setDouble(String key, double value);
  public void setDouble(ConfigOption<Double> key, double value);
  public byte[] getBytes(String key, byte[] defaultValue);
  public void setBytes(String key, byte[] bytes);
  public String getValue(ConfigOption<?> configOption);
  public <T extends Enum<T>> T getEnum(Class<T> enumClass, ConfigOption<String> configOption);
  public Set<String> keySet();
  public void addAllToProperties(Properties props);
  public void addAll(Configuration other);
  public void addAll(Configuration other, String prefix);
  public Configuration clone();
  public boolean containsKey(String key);
  public boolean contains(ConfigOption<?> configOption);
  public <T> T get(ConfigOption<T> option);
  public <T> T get(ConfigOption<T> configOption, T overrideDefault);
  public <T> Optional<T> getOptional(ConfigOption<T> option);
  public <T> Configuration set(ConfigOption<T> option, T value);
  public Map<String, String> toMap();
  public Map<String, String> toFileWritableMap();
  public <T> boolean removeConfig(ConfigOption<T> configOption);
  public boolean removeKey(String key);
}

public interface DescribedEnum {
  InlineElement getDescription();
}

public enum ExternalizedCheckpointRetention implements DescribedEnum {
  DELETE_ON_CANCELLATION, RETAIN_ON_CANCELLATION, NO_EXTERNALIZED_CHECKPOINTS;
}

public class FallbackKey {}

public interface ReadableConfig {}

public interface WritableConfig {
  <T> WritableConfig set(ConfigOption<T> option, T value);
}
