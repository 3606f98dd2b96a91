package org.apache.hc.client5.http.impl.nio;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.nio.AsyncClientConnectionOperator;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.client5.http.nio.ManagedAsyncClientConnection;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.function.Resolver;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.pool.ManagedConnPool;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.pool.PoolStats;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

@Connection(sharing = SHAREABLE, expensive = true)
public class PoolingAsyncClientConnectionManager implements AsyncClientConnectionManager,
    ConnPoolControl<HttpRoute> {
  public static final int DEFAULT_MAX_TOTAL_CONNECTIONS = 25;
  public static final int DEFAULT_MAX_CONNECTIONS_PER_ROUTE = 5;
  @Opens @Unbounded({READ, CALL}) public PoolingAsyncClientConnectionManager();
  @Opens @Unbounded({READ, CALL})
  public PoolingAsyncClientConnectionManager(Lookup<TlsStrategy> tlsStrategyLookup);
  @Opens @Unbounded({READ, CALL})
  public PoolingAsyncClientConnectionManager(Lookup<TlsStrategy> tlsStrategyLookup,
      PoolConcurrencyPolicy poolConcurrencyPolicy, TimeValue timeToLive);
  @Opens @Unbounded({READ, CALL})
  public PoolingAsyncClientConnectionManager(Lookup<TlsStrategy> tlsStrategyLookup,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive);
  @Opens @Unbounded({READ, CALL})
  public PoolingAsyncClientConnectionManager(Lookup<TlsStrategy> tlsStrategyLookup,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive, SchemePortResolver schemePortResolver, DnsResolver dnsResolver);
  @Opens @Unbounded({READ, CALL})
  public PoolingAsyncClientConnectionManager(AsyncClientConnectionOperator connectionOperator,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive, boolean messageMultiplexing);
  @Opens @Unbounded({READ, CALL})
  protected PoolingAsyncClientConnectionManager(
      ManagedConnPool<HttpRoute, ManagedAsyncClientConnection> pool,
      AsyncClientConnectionOperator connectionOperator);
  @Closes public void close();
  @Closes public void close(CloseMode closeMode);
  public Future<AsyncConnectionEndpoint> lease(String id, HttpRoute route, Object state,
      Timeout requestTimeout, FutureCallback<AsyncConnectionEndpoint> callback);
  public void release(AsyncConnectionEndpoint endpoint, Object state, TimeValue keepAlive);
  public Future<AsyncConnectionEndpoint> connect(AsyncConnectionEndpoint endpoint,
      ConnectionInitiator connectionInitiator, Timeout timeout, Object attachment,
      HttpContext context, FutureCallback<AsyncConnectionEndpoint> callback);
  public void upgrade(AsyncConnectionEndpoint endpoint, Object attachment, HttpContext context,
      FutureCallback<AsyncConnectionEndpoint> callback);
  public void upgrade(AsyncConnectionEndpoint endpoint, Object attachment, HttpContext context);
  public Set<HttpRoute> getRoutes();
  public void setMaxTotal(@Limits int max);
  public int getMaxTotal();
  public void setDefaultMaxPerRoute(@Limits int max);
  public int getDefaultMaxPerRoute();
  public void setMaxPerRoute(HttpRoute route, int max);
  public int getMaxPerRoute(HttpRoute route);
  public void closeIdle(TimeValue idletime);
  public void closeExpired();
  public PoolStats getTotalStats();
  public PoolStats getStats(HttpRoute route);
  public void setDefaultConnectionConfig(@Carries ConnectionConfig config);
  public void setConnectionConfigResolver(
      Resolver<HttpRoute, ConnectionConfig> connectionConfigResolver);
  public void setDefaultTlsConfig(@Carries TlsConfig config);
  public void setTlsConfigResolver(Resolver<HttpHost, TlsConfig> tlsConfigResolver);
  public TimeValue getValidateAfterInactivity();
  public void setValidateAfterInactivity(TimeValue validateAfterInactivity);
  public boolean isClosed();
}

public class PoolingAsyncClientConnectionManagerBuilder {
  @Unbounded({READ, CALL}) public static PoolingAsyncClientConnectionManagerBuilder create();
  protected PoolingAsyncClientConnectionManagerBuilder();
  public final PoolingAsyncClientConnectionManagerBuilder setTlsStrategy(TlsStrategy tlsStrategy);
  public final PoolingAsyncClientConnectionManagerBuilder setDnsResolver(DnsResolver dnsResolver);
  public final PoolingAsyncClientConnectionManagerBuilder setSchemePortResolver(
      SchemePortResolver schemePortResolver);
  public final PoolingAsyncClientConnectionManagerBuilder setPoolConcurrencyPolicy(
      PoolConcurrencyPolicy poolConcurrencyPolicy);
  public final PoolingAsyncClientConnectionManagerBuilder setConnPoolPolicy(
      PoolReusePolicy poolReusePolicy);
  public final PoolingAsyncClientConnectionManagerBuilder setMaxConnTotal(@Limits int maxConnTotal);
  public final PoolingAsyncClientConnectionManagerBuilder setMaxConnPerRoute(
      @Limits int maxConnPerRoute);
  public final PoolingAsyncClientConnectionManagerBuilder setDefaultConnectionConfig(
      @Carries ConnectionConfig config);
  public final PoolingAsyncClientConnectionManagerBuilder setConnectionConfigResolver(
      Resolver<HttpRoute, ConnectionConfig> connectionConfigResolver);
  public final PoolingAsyncClientConnectionManagerBuilder setDefaultTlsConfig(
      @Carries TlsConfig config);
  public final PoolingAsyncClientConnectionManagerBuilder setTlsConfigResolver(
      Resolver<HttpHost, TlsConfig> tlsConfigResolver);
  public final PoolingAsyncClientConnectionManagerBuilder setConnectionTimeToLive(
      TimeValue timeToLive);
  public final PoolingAsyncClientConnectionManagerBuilder setValidateAfterInactivity(
      TimeValue validateAfterInactivity);
  public final PoolingAsyncClientConnectionManagerBuilder useSystemProperties();
  public final PoolingAsyncClientConnectionManagerBuilder setMessageMultiplexing(
      boolean messageMultiplexing);
  protected AsyncClientConnectionOperator createConnectionOperator(TlsStrategy tlsStrategy,
      SchemePortResolver schemePortResolver, DnsResolver dnsResolver);
  @Carries @Opens public PoolingAsyncClientConnectionManager build();
}
