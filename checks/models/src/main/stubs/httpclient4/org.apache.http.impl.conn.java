package org.apache.http.impl.conn;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import dev.fairlead.annotations.WaitsFor;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpClientConnection;
import org.apache.http.HttpException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.config.Lookup;
import org.apache.http.config.Registry;
import org.apache.http.config.SocketConfig;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.conn.ClientConnectionOperator;
import org.apache.http.conn.ClientConnectionRequest;
import org.apache.http.conn.ConnectionRequest;
import org.apache.http.conn.DnsResolver;
import org.apache.http.conn.HttpClientConnectionManager;
import org.apache.http.conn.HttpClientConnectionOperator;
import org.apache.http.conn.HttpConnectionFactory;
import org.apache.http.conn.ManagedClientConnection;
import org.apache.http.conn.ManagedHttpClientConnection;
import org.apache.http.conn.SchemePortResolver;
import org.apache.http.conn.UnsupportedSchemeException;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.conn.routing.HttpRoutePlanner;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.params.HttpParams;
import org.apache.http.pool.ConnPoolControl;
import org.apache.http.pool.PoolEntryCallback;
import org.apache.http.pool.PoolStats;
import org.apache.http.protocol.HttpContext;

@Connection(sharing = SHAREABLE, expensive = true)
public class PoolingHttpClientConnectionManager implements HttpClientConnectionManager,
    ConnPoolControl<HttpRoute>, Closeable {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(long timeToLive, TimeUnit timeUnit);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(
      Registry<ConnectionSocketFactory> socketFactoryRegistry);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      DnsResolver dnsResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory,
      DnsResolver dnsResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory,
      SchemePortResolver schemePortResolver, DnsResolver dnsResolver, long timeToLive,
      TimeUnit timeUnit);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingHttpClientConnectionManager(
      HttpClientConnectionOperator httpClientConnectionOperator,
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory, long timeToLive,
      TimeUnit timeUnit);
  @Closes public void close();
  public ConnectionRequest requestConnection(HttpRoute route, Object state);
  public void releaseConnection(HttpClientConnection managedConn, Object state, long keepalive,
      TimeUnit timeUnit);
  public void connect(HttpClientConnection managedConn, HttpRoute route, int connectTimeout,
      HttpContext context) throws IOException;
  public void upgrade(HttpClientConnection managedConn, HttpRoute route, HttpContext context)
      throws IOException;
  public void routeComplete(HttpClientConnection managedConn, HttpRoute route, HttpContext context)
      throws IOException;
  @Closes public void shutdown();
  public void closeIdleConnections(long idleTimeout, TimeUnit timeUnit);
  public void closeExpiredConnections();
  protected void enumAvailable(PoolEntryCallback<HttpRoute, ManagedHttpClientConnection> callback);
  protected void enumLeased(PoolEntryCallback<HttpRoute, ManagedHttpClientConnection> callback);
  public int getMaxTotal();
  public void setMaxTotal(@Limits int max);
  public int getDefaultMaxPerRoute();
  public void setDefaultMaxPerRoute(@Limits int max);
  public int getMaxPerRoute(HttpRoute route);
  public void setMaxPerRoute(HttpRoute route, int max);
  public PoolStats getTotalStats();
  public PoolStats getStats(HttpRoute route);
  public Set<HttpRoute> getRoutes();
  public SocketConfig getDefaultSocketConfig();
  public void setDefaultSocketConfig(@Carries SocketConfig defaultSocketConfig);
  public ConnectionConfig getDefaultConnectionConfig();
  public void setDefaultConnectionConfig(ConnectionConfig defaultConnectionConfig);
  public SocketConfig getSocketConfig(HttpHost host);
  public void setSocketConfig(HttpHost host, SocketConfig socketConfig);
  public ConnectionConfig getConnectionConfig(HttpHost host);
  public void setConnectionConfig(HttpHost host, ConnectionConfig connectionConfig);
  public int getValidateAfterInactivity();
  public void setValidateAfterInactivity(int ms);
}

@Connection
public class BasicHttpClientConnectionManager implements HttpClientConnectionManager, Closeable {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public BasicHttpClientConnectionManager(Lookup<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory,
      SchemePortResolver schemePortResolver, DnsResolver dnsResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public BasicHttpClientConnectionManager(HttpClientConnectionOperator httpClientConnectionOperator,
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public BasicHttpClientConnectionManager(Lookup<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<HttpRoute, ManagedHttpClientConnection> connFactory);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public BasicHttpClientConnectionManager(Lookup<ConnectionSocketFactory> socketFactoryRegistry);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public BasicHttpClientConnectionManager();
  @Closes public void close();
  public SocketConfig getSocketConfig();
  public void setSocketConfig(@Carries SocketConfig socketConfig);
  public ConnectionConfig getConnectionConfig();
  public void setConnectionConfig(ConnectionConfig connConfig);
  public final ConnectionRequest requestConnection(HttpRoute route, Object state);
  public void releaseConnection(HttpClientConnection conn, Object state, long keepalive,
      TimeUnit timeUnit);
  public void connect(HttpClientConnection conn, HttpRoute route, int connectTimeout,
      HttpContext context) throws IOException;
  public void upgrade(HttpClientConnection conn, HttpRoute route, HttpContext context)
      throws IOException;
  public void routeComplete(HttpClientConnection conn, HttpRoute route, HttpContext context)
      throws IOException;
  public void closeExpiredConnections();
  public void closeIdleConnections(long idletime, TimeUnit timeUnit);
  @Closes public void shutdown();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class PoolingClientConnectionManager implements ClientConnectionManager,
    ConnPoolControl<HttpRoute> {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingClientConnectionManager(SchemeRegistry schreg);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingClientConnectionManager(SchemeRegistry schreg, DnsResolver dnsResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public PoolingClientConnectionManager();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingClientConnectionManager(SchemeRegistry schemeRegistry, long timeToLive,
      TimeUnit timeUnit);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingClientConnectionManager(SchemeRegistry schemeRegistry, long timeToLive,
      TimeUnit timeUnit, DnsResolver dnsResolver);
  protected ClientConnectionOperator createConnectionOperator(SchemeRegistry schreg);
  public SchemeRegistry getSchemeRegistry();
  public ClientConnectionRequest requestConnection(HttpRoute route, Object state);
  public void releaseConnection(ManagedClientConnection conn, long keepalive, TimeUnit timeUnit);
  @Closes public void shutdown();
  public void closeIdleConnections(long idleTimeout, TimeUnit timeUnit);
  public void closeExpiredConnections();
  public int getMaxTotal();
  public void setMaxTotal(@Limits int max);
  public int getDefaultMaxPerRoute();
  public void setDefaultMaxPerRoute(@Limits int max);
  public int getMaxPerRoute(HttpRoute route);
  public void setMaxPerRoute(HttpRoute route, int max);
  public PoolStats getTotalStats();
  public PoolStats getStats(HttpRoute route);
}

@Connection
public class BasicClientConnectionManager implements ClientConnectionManager {
  public static final String MISUSE_MESSAGE = "Invalid use of BasicClientConnManager: connection still allocated.\nMake sure to release the connection before allocating another one.";
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public BasicClientConnectionManager(SchemeRegistry schreg);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public BasicClientConnectionManager();
  public SchemeRegistry getSchemeRegistry();
  protected ClientConnectionOperator createConnectionOperator(SchemeRegistry schreg);
  public final ClientConnectionRequest requestConnection(HttpRoute route, Object state);
  public void releaseConnection(ManagedClientConnection conn, long keepalive, TimeUnit timeUnit);
  public void closeExpiredConnections();
  public void closeIdleConnections(long idletime, TimeUnit timeUnit);
  @Closes public void shutdown();
}

@Connection
public class SingleClientConnManager implements ClientConnectionManager {
  public static final String MISUSE_MESSAGE = "Invalid use of SingleClientConnManager: connection still allocated.\nMake sure to release the connection before allocating another one.";
  protected final SchemeRegistry schemeRegistry;
  protected final ClientConnectionOperator connOperator;
  protected final boolean alwaysShutDown;
  protected SingleClientConnManager.PoolEntry uniquePoolEntry;
  protected SingleClientConnManager.ConnAdapter managedConn;
  protected long lastReleaseTime;
  protected long connectionExpiresTime;
  protected boolean isShutDown;
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public SingleClientConnManager(HttpParams params, SchemeRegistry schreg);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public SingleClientConnManager(SchemeRegistry schreg);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public SingleClientConnManager();
  public SchemeRegistry getSchemeRegistry();
  protected ClientConnectionOperator createConnectionOperator(SchemeRegistry schreg);
  protected final void assertStillUp() throws IllegalStateException;
  public final ClientConnectionRequest requestConnection(HttpRoute route, Object state);
  public ManagedClientConnection getConnection(HttpRoute route, Object state);
  public void releaseConnection(ManagedClientConnection conn, long validDuration,
      TimeUnit timeUnit);
  public void closeExpiredConnections();
  public void closeIdleConnections(long idletime, TimeUnit timeUnit);
  @Closes public void shutdown();
  protected void revokeConnection();

  protected class PoolEntry extends AbstractPoolEntry {}

  protected class ConnAdapter extends AbstractPooledConnAdapter {}
}

public class SystemDefaultRoutePlanner extends DefaultRoutePlanner {
  public SystemDefaultRoutePlanner(SchemePortResolver schemePortResolver,
      ProxySelector proxySelector);
  public SystemDefaultRoutePlanner(ProxySelector proxySelector);
  protected HttpHost determineProxy(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException;
}

public class DefaultProxyRoutePlanner extends DefaultRoutePlanner {
  public DefaultProxyRoutePlanner(HttpHost proxy, SchemePortResolver schemePortResolver);
  public DefaultProxyRoutePlanner(HttpHost proxy);
  protected HttpHost determineProxy(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException;
}

public class DefaultRoutePlanner implements HttpRoutePlanner {
  public DefaultRoutePlanner(SchemePortResolver schemePortResolver);
  public HttpRoute determineRoute(HttpHost host, HttpRequest request, HttpContext context)
      throws HttpException;
  protected HttpHost determineProxy(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException;
}

public class DefaultSchemePortResolver implements SchemePortResolver {
  public static final DefaultSchemePortResolver INSTANCE;
  public DefaultSchemePortResolver();
  public int resolve(HttpHost host) throws UnsupportedSchemeException;
}

public class ProxySelectorRoutePlanner implements HttpRoutePlanner {
  protected final SchemeRegistry schemeRegistry;
  protected ProxySelector proxySelector;
  public ProxySelectorRoutePlanner(SchemeRegistry schreg, ProxySelector prosel);
  public ProxySelector getProxySelector();
  public void setProxySelector(ProxySelector prosel);
  public HttpRoute determineRoute(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException;
  protected HttpHost determineProxy(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException;
  protected String getHost(InetSocketAddress isa);
  protected Proxy chooseProxy(List<Proxy> proxies, HttpHost target, HttpRequest request,
      HttpContext context);
}

public final class SchemeRegistryFactory {
  public SchemeRegistryFactory();
  public static SchemeRegistry createDefault();
  public static SchemeRegistry createSystemDefault();
}

public class SystemDefaultDnsResolver implements DnsResolver {
  public static final SystemDefaultDnsResolver INSTANCE;
  public SystemDefaultDnsResolver();
  @Blocking(WaitsFor.DNS) public InetAddress[] resolve(String host) throws UnknownHostException;
}

public abstract class AbstractClientConnAdapter implements ManagedClientConnection, HttpContext {}

public abstract class AbstractPoolEntry {}

public abstract class AbstractPooledConnAdapter extends AbstractClientConnAdapter {}
