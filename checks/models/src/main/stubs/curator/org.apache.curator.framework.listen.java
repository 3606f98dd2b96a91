package org.apache.curator.framework.listen;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

public interface Listenable<T> {
  void addListener(T listener);
  void addListener(T listener, Executor executor);
  void removeListener(T listener);
}

public interface ListenerManager<K, V> extends Listenable<K> {
  void clear();
  int size();
  void forEach(Consumer<V> function);
  default boolean isEmpty();
}

public interface UnaryListenerManager<T> extends ListenerManager<T, T> {}
