package org.hibernate.service;

import java.io.Serializable;

public interface Service extends Serializable {}

public interface ServiceRegistry extends AutoCloseable {
  ServiceRegistry getParentServiceRegistry();
  <R extends Service> R getService(Class<R> serviceRole);
  default <R extends Service> R requireService(Class<R> serviceRole);
  void close();
}
