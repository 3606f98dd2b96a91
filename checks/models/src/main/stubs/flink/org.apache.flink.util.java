package org.apache.flink.util;

import java.io.Serializable;

public class AbstractID implements Comparable<AbstractID>, Serializable {}

public interface Collector<T> {
  void collect(T record);
  void close();
}

public class FlinkRuntimeException extends RuntimeException {}
