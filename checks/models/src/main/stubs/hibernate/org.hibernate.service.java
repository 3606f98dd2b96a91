package org.hibernate.service;

public interface ServiceRegistry extends AutoCloseable {
  ServiceRegistry getParentServiceRegistry();
  void close();
}
