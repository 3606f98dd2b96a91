package org.apache.hadoop.hbase.client.coprocessor;

public abstract class Batch {
  public Batch();

  public interface Callback<R> {
    void update(byte[] region, byte[] row, R result);
  }
}
