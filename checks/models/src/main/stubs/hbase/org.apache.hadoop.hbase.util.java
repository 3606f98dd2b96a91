package org.apache.hadoop.hbase.util;

public class Bytes implements Comparable<Bytes> {}

public final class PrettyPrinter {
  public enum Unit {
    TIME_INTERVAL, LONG, BOOLEAN, BYTE, NONE;
  }
}
