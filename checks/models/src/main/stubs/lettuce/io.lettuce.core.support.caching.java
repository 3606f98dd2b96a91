package io.lettuce.core.support.caching;

import io.lettuce.core.RedisException;
import java.io.Closeable;
import java.util.concurrent.Callable;

public interface CacheFrontend<K, V> extends Closeable {
  V get(K key);
  V get(K key, Callable<V> valueLoader);
  void close();

  public static class ValueRetrievalException extends RedisException {
    public ValueRetrievalException(String msg);
    public ValueRetrievalException(String msg, Throwable cause);
  }
}
