package org.apache.http.impl.nio.conn;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpHost;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.config.Registry;
import org.apache.http.conn.DnsResolver;
import org.apache.http.conn.SchemePortResolver;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.nio.NHttpClientConnection;
import org.apache.http.nio.conn.ManagedNHttpClientConnection;
import org.apache.http.nio.conn.NHttpClientConnectionManager;
import org.apache.http.nio.conn.NHttpConnectionFactory;
import org.apache.http.nio.conn.SchemeIOSessionStrategy;
import org.apache.http.nio.pool.SocketAddressResolver;
import org.apache.http.nio.reactor.ConnectingIOReactor;
import org.apache.http.nio.reactor.IOEventDispatch;
import org.apache.http.pool.ConnPoolControl;
import org.apache.http.pool.PoolStats;
import org.apache.http.protocol.HttpContext;

@Connection(sharing = SHAREABLE, expensive = true)
public class PoolingNHttpClientConnectionManager implements NHttpClientConnectionManager,
    ConnPoolControl<HttpRoute> {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      Registry<SchemeIOSessionStrategy> ioSessionFactoryRegistry);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory, DnsResolver dnsResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory,
      SocketAddressResolver<HttpRoute> socketAddressResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory,
      Registry<SchemeIOSessionStrategy> ioSessionFactoryRegistry);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory,
      Registry<SchemeIOSessionStrategy> ioSessionFactoryRegistry, DnsResolver dnsResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory,
      Registry<SchemeIOSessionStrategy> ioSessionFactoryRegistry,
      SocketAddressResolver<HttpRoute> socketAddressResolver);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory,
      Registry<SchemeIOSessionStrategy> ioSessionFactoryRegistry,
      SchemePortResolver schemePortResolver, DnsResolver dnsResolver, long timeToLive,
      TimeUnit timeUnit);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public PoolingNHttpClientConnectionManager(@Carries ConnectingIOReactor ioReactor,
      NHttpConnectionFactory<ManagedNHttpClientConnection> connFactory,
      Registry<SchemeIOSessionStrategy> ioSessionFactoryRegistry,
      SocketAddressResolver<HttpRoute> socketAddressResolver, long timeToLive, TimeUnit timeUnit);
  public void execute(IOEventDispatch eventDispatch) throws IOException;
  @Closes public void shutdown(long waitMs) throws IOException;
  @Closes public void shutdown() throws IOException;
  public Future<NHttpClientConnection> requestConnection(HttpRoute route, Object state,
      long connectTimeout, long leaseTimeout, TimeUnit timeUnit,
      FutureCallback<NHttpClientConnection> callback);
  public void releaseConnection(NHttpClientConnection managedConn, Object state, long keepalive,
      TimeUnit timeUnit);
  public void startRoute(NHttpClientConnection managedConn, HttpRoute route, HttpContext context)
      throws IOException;
  public void upgrade(NHttpClientConnection managedConn, HttpRoute route, HttpContext context)
      throws IOException;
  public void routeComplete(NHttpClientConnection managedConn, HttpRoute route,
      HttpContext context);
  public boolean isRouteComplete(NHttpClientConnection managedConn);
  public void closeIdleConnections(long idleTimeout, TimeUnit timeUnit);
  public void closeExpiredConnections();
  public void validatePendingRequests();
  public int getMaxTotal();
  public void setMaxTotal(@Limits int max);
  public int getDefaultMaxPerRoute();
  public void setDefaultMaxPerRoute(@Limits int max);
  public int getMaxPerRoute(HttpRoute route);
  public void setMaxPerRoute(HttpRoute route, int max);
  public PoolStats getTotalStats();
  public PoolStats getStats(HttpRoute route);
  public Set<HttpRoute> getRoutes();
  public ConnectionConfig getDefaultConnectionConfig();
  public void setDefaultConnectionConfig(ConnectionConfig defaultConnectionConfig);
  public ConnectionConfig getConnectionConfig(HttpHost host);
  public void setConnectionConfig(HttpHost host, ConnectionConfig connectionConfig);
}
