package net.rubyeye.xmemcached;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeoutException;
import net.rubyeye.xmemcached.exception.MemcachedException;

@Connection(sharing = SHAREABLE, expensive = true)
public interface MemcachedClient {
  @Bounds(value = CALL, zero = IMMEDIATE) void setOpTimeout(long opTimeout);
  @Bounds(value = CONNECT, zero = IMMEDIATE) void setConnectTimeout(long connectTimeout);
  @Blocking <T> T get(String key, @Bounds(value = CALL, zero = IMMEDIATE) long timeout) throws TimeoutException, InterruptedException, MemcachedException;
  @Blocking <T> T get(String key) throws TimeoutException, InterruptedException, MemcachedException;
  @Blocking boolean set(String key, int exp, Object value) throws TimeoutException, InterruptedException, MemcachedException;
  @Blocking boolean set(String key, int exp, Object value, @Bounds(value = CALL, zero = IMMEDIATE) long timeout) throws TimeoutException, InterruptedException, MemcachedException;
  @Blocking boolean delete(String key) throws TimeoutException, InterruptedException, MemcachedException;
  @Closes void shutdown() throws IOException;
}

public interface MemcachedClientBuilder {
  @Opens MemcachedClient build() throws IOException;
  @Bounds(value = CONNECT, zero = IMMEDIATE) void setConnectTimeout(long connectTimeout);
  @Bounds(value = CALL, zero = IMMEDIATE) void setOpTimeout(long opTimeout);
  void setConnectionPoolSize(int poolSize);
}

public class XMemcachedClientBuilder implements MemcachedClientBuilder {
  public XMemcachedClientBuilder(String addresses);
  public XMemcachedClientBuilder(List<InetSocketAddress> addresses);
  public XMemcachedClientBuilder();
  public MemcachedClient build() throws IOException;
  public void setConnectTimeout(long connectTimeout);
  public void setOpTimeout(long opTimeout);
  public void setConnectionPoolSize(int poolSize);
}
