package redis.clients.jedis.util;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.util.AbstractMap;
import org.apache.commons.pool2.PooledObjectFactory;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

public abstract class JedisCommandIterationBase<B, D> {}

public class KeyValue<K, V> extends AbstractMap.SimpleImmutableEntry<K, V> {}

public class Pool<T> extends GenericObjectPool<T> {
  public Pool(GenericObjectPoolConfig<T> poolConfig, PooledObjectFactory<T> factory);
  public Pool(PooledObjectFactory<T> factory, GenericObjectPoolConfig<T> poolConfig);
  public Pool(PooledObjectFactory<T> factory);
  public void close();
  public void destroy();
  public T getResource();
  public void returnResource(T resource);
  public void returnBrokenResource(T resource);
  public void addObjects(int count);
}

public class RedisInputStream extends FilterInputStream {}

public final class RedisOutputStream extends FilterOutputStream {}
