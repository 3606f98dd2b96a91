package org.apache.hc.core5.pool;

import dev.fairlead.annotations.Limits;
import java.io.Serializable;
import java.util.Set;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.util.TimeValue;

public interface ConnPoolControl<T> extends ConnPoolStats<T> {
  void setMaxTotal(@Limits int max);
  int getMaxTotal();
  void setDefaultMaxPerRoute(@Limits int max);
  int getDefaultMaxPerRoute();
  void setMaxPerRoute(T route, int max);
  int getMaxPerRoute(T route);
  void closeIdle(TimeValue idleTime);
  void closeExpired();
  Set<T> getRoutes();
}

public enum PoolConcurrencyPolicy {
  LAX,
  STRICT,
  OFFLOCK;
}

public enum PoolReusePolicy {
  LIFO,
  FIFO;
}

public class PoolStats implements Serializable {
  public PoolStats(int leased, int pending, int free, int max);
  public int getLeased();
  public int getPending();
  public int getAvailable();
  public int getMax();
}

public interface ConnPoolStats<T> {
  PoolStats getTotalStats();
  PoolStats getStats(T route);
}

public interface ConnPool<T, C extends ModalCloseable> {}

public interface ManagedConnPool<T, C extends ModalCloseable> extends ConnPool<T, C>,
    ConnPoolControl<T>, ModalCloseable {}
