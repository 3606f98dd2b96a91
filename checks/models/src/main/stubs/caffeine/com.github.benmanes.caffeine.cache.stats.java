package com.github.benmanes.caffeine.cache.stats;

public final class CacheStats {
  public static CacheStats of(long hitCount, long missCount, long loadSuccessCount, long loadFailureCount, long totalLoadTime, long evictionCount, long evictionWeight);
  public static CacheStats empty();
  public long requestCount();
  public long hitCount();
  public double hitRate();
  public long missCount();
  public double missRate();
  public long loadCount();
  public long loadSuccessCount();
  public long loadFailureCount();
  public double loadFailureRate();
  public long totalLoadTime();
  public double averageLoadPenalty();
  public long evictionCount();
  public long evictionWeight();
  public CacheStats minus(CacheStats other);
  public CacheStats plus(CacheStats other);
}
