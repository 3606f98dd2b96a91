package com.rabbitmq.utility;

public class BlockingCell<T> {}

public interface SensibleClone<T extends SensibleClone<T>> extends Cloneable {
  T sensibleClone();
}
