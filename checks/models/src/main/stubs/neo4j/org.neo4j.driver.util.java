package org.neo4j.driver.util;

public interface Pair<K, V> {
  K key();
  V value();
}

public interface Resource extends AutoCloseable {
  boolean isOpen();
  void close() throws RuntimeException;
}
