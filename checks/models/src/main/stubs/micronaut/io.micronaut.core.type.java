package io.micronaut.core.type;

import java.util.List;
import java.util.Map;

public interface Argument<T> {
  static <T> Argument<T> of(Class<T> type);
  static <T> Argument<T> of(Class<T> type, String name);
  static <T> Argument<T> of(Class<T> type, Class<?>... typeParameters);
  static <T> Argument<List<T>> listOf(Class<T> type);
  static <K, V> Argument<Map<K, V>> mapOf(Class<K> keyType, Class<V> valueType);
}
