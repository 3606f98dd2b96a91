package org.hibernate.cache.spi;

import java.io.Serializable;
import org.hibernate.Cache;
import org.hibernate.service.Service;

public interface CacheImplementor extends Service, Cache, Serializable {}

public interface DirectAccessRegion extends Region {}

public interface Region {}

public interface TimestampsCache {}

public interface TimestampsCacheFactory {
  TimestampsCache buildTimestampsCache(CacheImplementor cacheManager, TimestampsRegion timestampsRegion);
}

public interface TimestampsRegion extends DirectAccessRegion {}
