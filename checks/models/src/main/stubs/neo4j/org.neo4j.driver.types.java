package org.neo4j.driver.types;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Value;

public interface MapAccessor {
  Iterable<String> keys();
  boolean containsKey(String key);
  Value get(String key);
  int size();
  Iterable<Value> values();
  <T> Iterable<T> values(Function<Value, T> mapFunction);
  Map<String, Object> asMap();
  <T> Map<String, T> asMap(Function<Value, T> mapFunction);
}

public interface MapAccessorWithDefaultValue extends MapAccessor {
  Value get(String key, Value defaultValue);
  Object get(String key, Object defaultValue);
  Number get(String key, Number defaultValue);
  List<Object> get(String key, List<Object> defaultValue);
  <T> List<T> get(String key, List<T> defaultValue, Function<Value, T> mapFunc);
  Map<String, Object> get(String key, Map<String, Object> defaultValue);
  <T> Map<String, T> get(String key, Map<String, T> defaultValue, Function<Value, T> mapFunc);
  int get(String key, int defaultValue);
  long get(String key, long defaultValue);
  boolean get(String key, boolean defaultValue);
  String get(String key, String defaultValue);
  float get(String key, float defaultValue);
  double get(String key, double defaultValue);
}
