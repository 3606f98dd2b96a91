package reactor.util.context;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

public interface Context extends ContextView {
  static Context empty();
  static Context of(Object key, Object value);
  static Context of(Object key1, Object value1, Object key2, Object value2);
  static Context of(Object key1, Object value1, Object key2, Object value2, Object key3,
      Object value3);
  static Context of(Object key1, Object value1, Object key2, Object value2, Object key3,
      Object value3, Object key4, Object value4);
  static Context of(Object key1, Object value1, Object key2, Object value2, Object key3,
      Object value3, Object key4, Object value4, Object key5, Object value5);
  static Context of(Map<?, ?> map);
  static Context of(ContextView contextView);
  default ContextView readOnly();
  Context put(Object key, Object value);
  default Context putNonNull(Object key, Object valueOrNull);
  Context delete(Object key);
  default Context putAll(ContextView other);
  default Context putAllMap(Map<?, ?> from);
  default Context putAll(Context context);
}

public interface ContextView {
  <T> T get(Object key);
  default <T> T get(Class<T> key);
  default <T> T getOrDefault(Object key, T defaultValue);
  default <T> Optional<T> getOrEmpty(Object key);
  boolean hasKey(Object key);
  default boolean isEmpty();
  int size();
  Stream<Map.Entry<Object, Object>> stream();
  default void forEach(BiConsumer<Object, Object> action);
}

public final class ReactorContextAccessor {
  public ReactorContextAccessor();
  public Class<? extends ContextView> readableType();
  public void readValues(ContextView source, Predicate<Object> keyPredicate,
      Map<Object, Object> target);
  public <T> T readValue(ContextView sourceContext, Object key);
  public Class<? extends Context> writeableType();
  public Context writeValues(Map<Object, Object> source, Context target);
}
