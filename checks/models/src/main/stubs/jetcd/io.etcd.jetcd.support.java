package io.etcd.jetcd.support;

public interface CloseableClient extends AutoCloseable {
  default void close();
}
