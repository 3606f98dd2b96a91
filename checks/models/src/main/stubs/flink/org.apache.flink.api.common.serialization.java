package org.apache.flink.api.common.serialization;

import java.io.Serializable;

public interface SerializationSchema<T> extends Serializable {
  default void open(SerializationSchema.InitializationContext context) throws Exception;
  byte[] serialize(T element);

  public interface InitializationContext {}
}
