package net.spy.memcached;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URL;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.spy.memcached.compat.SpyObject;
import net.spy.memcached.compat.SpyThread;
import net.spy.memcached.internal.BulkFuture;
import net.spy.memcached.internal.GetFuture;
import net.spy.memcached.internal.OperationFuture;

public final class AddrUtil {
  public static List<InetSocketAddress> getAddresses(String s);
  public static List<InetSocketAddress> getAddresses(List<String> servers);
  public static List<InetSocketAddress> getAddressesFromURL(List<URL> servers);
}

public interface BroadcastOpFactory {}

public enum CASResponse {
  OK, NOT_FOUND, EXISTS, OBSERVE_ERROR_IN_ARGS, OBSERVE_MODIFIED, OBSERVE_TIMEOUT;
}

public class CASValue<T> {
  public CASValue(long c, T v);
  public long getCas();
  public T getValue();
}

public interface ConnectionFactory {}

public class ConnectionFactoryBuilder {
  public ConnectionFactoryBuilder();
  public ConnectionFactoryBuilder(ConnectionFactory cf);
  public ConnectionFactoryBuilder setOpQueueMaxBlockTime(long t);
  public ConnectionFactoryBuilder setFailureMode(FailureMode fm);
  public ConnectionFactoryBuilder setInitialObservers(Collection<ConnectionObserver> obs);
  public ConnectionFactoryBuilder setOpFact(OperationFactory f);
  @Bounds(CALL) public ConnectionFactoryBuilder setOpTimeout(long t);
  public ConnectionFactoryBuilder setDaemon(boolean d);
  public ConnectionFactoryBuilder setShouldOptimize(boolean o);
  public ConnectionFactoryBuilder setReadBufferSize(int to);
  public ConnectionFactoryBuilder setHashAlg(HashAlgorithm to);
  public ConnectionFactoryBuilder setUseNagleAlgorithm(boolean to);
  public ConnectionFactoryBuilder setProtocol(ConnectionFactoryBuilder.Protocol prot);
  public ConnectionFactoryBuilder setLocatorType(ConnectionFactoryBuilder.Locator l);
  public ConnectionFactoryBuilder setMaxReconnectDelay(long to);
  public ConnectionFactoryBuilder setTimeoutExceptionThreshold(int to);
  public ConnectionFactoryBuilder setListenerExecutorService(ExecutorService executorService);
  public ConnectionFactoryBuilder setAuthWaitTime(long authWaitTime);
  public ConnectionFactory build();

  public enum Locator {
    ARRAY_MOD, CONSISTENT, VBUCKET;
  }
  public enum Protocol {
    TEXT, BINARY;
  }
}

public interface ConnectionObserver {}

public enum FailureMode {
  Redistribute, Retry, Cancel;
}

public interface HashAlgorithm {
  long hash(String k);
}

@Connection(sharing = SHAREABLE, expensive = true)
public class MemcachedClient extends SpyObject implements MemcachedClientIF, ConnectionObserver {
  @Opens @Blocking public MemcachedClient(InetSocketAddress... ia) throws IOException;
  @Opens @Blocking public MemcachedClient(List<InetSocketAddress> addrs) throws IOException;
  @Opens @Blocking public MemcachedClient(ConnectionFactory cf, List<InetSocketAddress> addrs) throws IOException;
  public Collection<SocketAddress> getAvailableServers();
  public Collection<SocketAddress> getUnavailableServers();
  public NodeLocator getNodeLocator();
  public CountDownLatch broadcastOp(BroadcastOpFactory of);
  public CountDownLatch broadcastOp(BroadcastOpFactory of, Collection<MemcachedNode> nodes);
  public <T> OperationFuture<Boolean> touch(String key, int exp);
  public OperationFuture<Boolean> append(long cas, String key, Object val);
  public OperationFuture<Boolean> append(String key, Object val);
  public OperationFuture<Boolean> prepend(long cas, String key, Object val);
  public OperationFuture<Boolean> prepend(String key, Object val);
  public OperationFuture<CASResponse> asyncCAS(String key, long casId, Object value);
  public OperationFuture<CASResponse> asyncCAS(String key, long casId, int exp, Object value);
  @Blocking public CASResponse cas(String key, long casId, Object value);
  @Blocking public CASResponse cas(String key, long casId, int exp, Object value);
  public OperationFuture<Boolean> add(String key, int exp, Object o);
  public OperationFuture<Boolean> set(String key, int exp, Object o);
  public OperationFuture<Boolean> replace(String key, int exp, Object o);
  public GetFuture<Object> asyncGet(String key);
  public OperationFuture<CASValue<Object>> asyncGets(String key);
  @Blocking public CASValue<Object> getAndTouch(String key, int exp);
  @Blocking public CASValue<Object> gets(String key);
  @Blocking public Object get(String key);
  public BulkFuture<Map<String, Object>> asyncGetBulk(Iterator<String> keyIter);
  public BulkFuture<Map<String, Object>> asyncGetBulk(Collection<String> keys);
  public BulkFuture<Map<String, Object>> asyncGetBulk(String... keys);
  public OperationFuture<CASValue<Object>> asyncGetAndTouch(String key, int exp);
  @Blocking public Map<String, Object> getBulk(Iterator<String> keyIter);
  @Blocking public Map<String, Object> getBulk(Collection<String> keys);
  @Blocking public Map<String, Object> getBulk(String... keys);
  @Blocking public Map<SocketAddress, String> getVersions();
  @Blocking public Map<SocketAddress, Map<String, String>> getStats();
  @Blocking public Map<SocketAddress, Map<String, String>> getStats(String arg);
  @Blocking public long incr(String key, long by);
  @Blocking public long incr(String key, int by);
  @Blocking public long decr(String key, long by);
  @Blocking public long decr(String key, int by);
  @Blocking public long incr(String key, long by, long def, int exp);
  @Blocking public long incr(String key, int by, long def, int exp);
  @Blocking public long decr(String key, long by, long def, int exp);
  @Blocking public long decr(String key, int by, long def, int exp);
  public OperationFuture<Long> asyncIncr(String key, long by);
  public OperationFuture<Long> asyncIncr(String key, int by);
  public OperationFuture<Long> asyncDecr(String key, long by);
  public OperationFuture<Long> asyncDecr(String key, int by);
  public OperationFuture<Long> asyncIncr(String key, long by, long def, int exp);
  public OperationFuture<Long> asyncIncr(String key, int by, long def, int exp);
  public OperationFuture<Long> asyncDecr(String key, long by, long def, int exp);
  public OperationFuture<Long> asyncDecr(String key, int by, long def, int exp);
  public OperationFuture<Long> asyncIncr(String key, long by, long def);
  public OperationFuture<Long> asyncIncr(String key, int by, long def);
  public OperationFuture<Long> asyncDecr(String key, long by, long def);
  public OperationFuture<Long> asyncDecr(String key, int by, long def);
  @Blocking public long incr(String key, long by, long def);
  @Blocking public long incr(String key, int by, long def);
  @Blocking public long decr(String key, long by, long def);
  @Blocking public long decr(String key, int by, long def);
  public OperationFuture<Boolean> delete(String key, int hold);
  public OperationFuture<Boolean> delete(String key);
  public OperationFuture<Boolean> delete(String key, long cas);
  public OperationFuture<Boolean> flush(int delay);
  public OperationFuture<Boolean> flush();
  public Set<String> listSaslMechanisms();
  @Closes @Blocking public void shutdown();
  @Closes @Blocking public boolean shutdown(long timeout, TimeUnit unit);
  @Blocking public boolean waitForQueues(long timeout, TimeUnit unit);
  public boolean addObserver(ConnectionObserver obs);
  public boolean removeObserver(ConnectionObserver obs);
  public void connectionEstablished(SocketAddress sa, int reconnectCount);
  public void connectionLost(SocketAddress sa);
  public long getOperationTimeout();
  public MemcachedConnection getConnection();
  public ExecutorService getExecutorService();
}

public interface MemcachedClientIF {
  public static final int MAX_KEY_LENGTH = 250;
  Collection<SocketAddress> getAvailableServers();
  Collection<SocketAddress> getUnavailableServers();
  NodeLocator getNodeLocator();
  Future<Boolean> append(long cas, String key, Object val);
  Future<Boolean> append(String key, Object val);
  Future<Boolean> prepend(long cas, String key, Object val);
  Future<Boolean> prepend(String key, Object val);
  Future<CASResponse> asyncCAS(String key, long casId, Object value);
  Future<CASResponse> asyncCAS(String key, long casId, int exp, Object value);
  CASResponse cas(String key, long casId, Object value);
  CASResponse cas(String key, long casId, int exp, Object value);
  Future<Boolean> add(String key, int exp, Object o);
  Future<Boolean> set(String key, int exp, Object o);
  Future<Boolean> replace(String key, int exp, Object o);
  Future<Object> asyncGet(String key);
  Future<CASValue<Object>> asyncGetAndTouch(String key, int exp);
  CASValue<Object> getAndTouch(String key, int exp);
  Future<CASValue<Object>> asyncGets(String key);
  CASValue<Object> gets(String key);
  Object get(String key);
  BulkFuture<Map<String, Object>> asyncGetBulk(Iterator<String> keys);
  BulkFuture<Map<String, Object>> asyncGetBulk(Collection<String> keys);
  BulkFuture<Map<String, Object>> asyncGetBulk(String... strings);
  Map<String, Object> getBulk(Iterator<String> keys);
  Map<String, Object> getBulk(Collection<String> keys);
  Map<String, Object> getBulk(String... strings);
  <T> Future<Boolean> touch(String key, int exp);
  Map<SocketAddress, String> getVersions();
  Map<SocketAddress, Map<String, String>> getStats();
  Map<SocketAddress, Map<String, String>> getStats(String prefix);
  long incr(String key, long by);
  long incr(String key, int by);
  long decr(String key, long by);
  long decr(String key, int by);
  Future<Long> asyncIncr(String key, long by);
  Future<Long> asyncIncr(String key, int by);
  Future<Long> asyncDecr(String key, long by);
  Future<Long> asyncDecr(String key, int by);
  long incr(String key, long by, long def, int exp);
  long incr(String key, int by, long def, int exp);
  long decr(String key, long by, long def, int exp);
  long decr(String key, int by, long def, int exp);
  Future<Long> asyncIncr(String key, long by, long def, int exp);
  Future<Long> asyncIncr(String key, int by, long def, int exp);
  Future<Long> asyncDecr(String key, long by, long def, int exp);
  Future<Long> asyncDecr(String key, int by, long def, int exp);
  long incr(String key, long by, long def);
  long incr(String key, int by, long def);
  long decr(String key, long by, long def);
  long decr(String key, int by, long def);
  Future<Long> asyncIncr(String key, long by, long def);
  Future<Long> asyncIncr(String key, int by, long def);
  Future<Long> asyncDecr(String key, long by, long def);
  Future<Long> asyncDecr(String key, int by, long def);
  Future<Boolean> delete(String key);
  Future<Boolean> delete(String key, long cas);
  Future<Boolean> flush(int delay);
  Future<Boolean> flush();
  void shutdown();
  boolean shutdown(long timeout, TimeUnit unit);
  boolean waitForQueues(long timeout, TimeUnit unit);
  boolean addObserver(ConnectionObserver obs);
  boolean removeObserver(ConnectionObserver obs);
  CountDownLatch broadcastOp(BroadcastOpFactory of);
  CountDownLatch broadcastOp(BroadcastOpFactory of, Collection<MemcachedNode> nodes);
  Set<String> listSaslMechanisms();
}

public class MemcachedConnection extends SpyThread {}

public interface MemcachedNode {}

public interface NodeLocator {}

public interface OperationFactory {}
