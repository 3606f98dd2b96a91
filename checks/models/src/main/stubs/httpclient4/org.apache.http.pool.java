package org.apache.http.pool;

import dev.fairlead.annotations.Limits;
import java.io.Serializable;

public interface ConnPoolControl<T> {
  void setMaxTotal(@Limits int max);
  int getMaxTotal();
  void setDefaultMaxPerRoute(@Limits int max);
  int getDefaultMaxPerRoute();
  void setMaxPerRoute(T route, int max);
  int getMaxPerRoute(T route);
  PoolStats getTotalStats();
  PoolStats getStats(T route);
}

public class PoolStats implements Serializable {
  public PoolStats(int leased, int pending, int free, int max);
  public int getLeased();
  public int getPending();
  public int getAvailable();
  public int getMax();
}

public abstract class PoolEntry<T, C> {}

public interface PoolEntryCallback<T, C> {
  void process(PoolEntry<T, C> entry);
}
