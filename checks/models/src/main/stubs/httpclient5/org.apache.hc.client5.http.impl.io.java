package org.apache.hc.client5.http.impl.io;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import java.io.IOException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.LeaseRequest;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.socket.ConnectionSocketFactory;
import org.apache.hc.client5.http.socket.LayeredConnectionSocketFactory;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.function.Resolver;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.Registry;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.pool.ManagedConnPool;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.pool.PoolStats;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

@Connection(sharing = SHAREABLE, expensive = true)
public class PoolingHttpClientConnectionManager implements HttpClientConnectionManager,
    ConnPoolControl<HttpRoute> {
  public static final int DEFAULT_MAX_TOTAL_CONNECTIONS = 25;
  public static final int DEFAULT_MAX_CONNECTIONS_PER_ROUTE = 5;
  @Opens public PoolingHttpClientConnectionManager();
  @Opens
  public PoolingHttpClientConnectionManager(
      Registry<ConnectionSocketFactory> socketFactoryRegistry);
  @Opens
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  @Opens
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      PoolConcurrencyPolicy poolConcurrencyPolicy, TimeValue timeToLive,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  @Opens
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive);
  @Opens
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive, HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  @Opens
  public PoolingHttpClientConnectionManager(Registry<ConnectionSocketFactory> socketFactoryRegistry,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive, SchemePortResolver schemePortResolver, DnsResolver dnsResolver,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  @Opens
  public PoolingHttpClientConnectionManager(
      HttpClientConnectionOperator httpClientConnectionOperator,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive, HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  @Opens
  public PoolingHttpClientConnectionManager(
      HttpClientConnectionOperator httpClientConnectionOperator,
      PoolConcurrencyPolicy poolConcurrencyPolicy, PoolReusePolicy poolReusePolicy,
      TimeValue timeToLive, HttpConnectionFactory<ManagedHttpClientConnection> connFactory,
      boolean offLockDisposalEnabled);
  @Opens
  protected PoolingHttpClientConnectionManager(
      HttpClientConnectionOperator httpClientConnectionOperator,
      ManagedConnPool<HttpRoute, ManagedHttpClientConnection> pool,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  @Closes public void close();
  @Closes public void close(CloseMode closeMode);
  public LeaseRequest lease(String id, HttpRoute route, Object state);
  public LeaseRequest lease(String id, HttpRoute route, Timeout requestTimeout, Object state);
  public void release(ConnectionEndpoint endpoint, Object state, TimeValue keepAlive);
  public void connect(ConnectionEndpoint endpoint, TimeValue timeout, HttpContext context)
      throws IOException;
  public void upgrade(ConnectionEndpoint endpoint, HttpContext context) throws IOException;
  public void closeIdle(TimeValue idleTime);
  public void closeExpired();
  public Set<HttpRoute> getRoutes();
  public int getMaxTotal();
  public void setMaxTotal(@Limits int max);
  public int getDefaultMaxPerRoute();
  public void setDefaultMaxPerRoute(@Limits int max);
  public int getMaxPerRoute(HttpRoute route);
  public void setMaxPerRoute(HttpRoute route, int max);
  public PoolStats getTotalStats();
  public PoolStats getStats(HttpRoute route);
  public void setDefaultSocketConfig(@Carries SocketConfig config);
  public void setSocketConfigResolver(Resolver<HttpRoute, SocketConfig> socketConfigResolver);
  public void setDefaultConnectionConfig(@Carries ConnectionConfig config);
  public void setConnectionConfigResolver(
      Resolver<HttpRoute, ConnectionConfig> connectionConfigResolver);
  public void setDefaultTlsConfig(@Carries TlsConfig config);
  public void setTlsConfigResolver(Resolver<HttpHost, TlsConfig> tlsConfigResolver);
  public SocketConfig getDefaultSocketConfig();
  public TimeValue getValidateAfterInactivity();
  public void setValidateAfterInactivity(TimeValue validateAfterInactivity);
  public boolean isClosed();
}

public class PoolingHttpClientConnectionManagerBuilder {
  public static PoolingHttpClientConnectionManagerBuilder create();
  protected PoolingHttpClientConnectionManagerBuilder();
  public final PoolingHttpClientConnectionManagerBuilder setConnectionFactory(
      HttpConnectionFactory<ManagedHttpClientConnection> connectionFactory);
  public final PoolingHttpClientConnectionManagerBuilder setSSLSocketFactory(
      LayeredConnectionSocketFactory sslSocketFactory);
  public final PoolingHttpClientConnectionManagerBuilder setTlsSocketStrategy(
      TlsSocketStrategy tlsSocketStrategy);
  public final PoolingHttpClientConnectionManagerBuilder setDnsResolver(DnsResolver dnsResolver);
  public final PoolingHttpClientConnectionManagerBuilder setSchemePortResolver(
      SchemePortResolver schemePortResolver);
  public final PoolingHttpClientConnectionManagerBuilder setPoolConcurrencyPolicy(
      PoolConcurrencyPolicy poolConcurrencyPolicy);
  public final PoolingHttpClientConnectionManagerBuilder setConnPoolPolicy(
      PoolReusePolicy poolReusePolicy);
  public final PoolingHttpClientConnectionManagerBuilder setMaxConnTotal(@Limits int maxConnTotal);
  public final PoolingHttpClientConnectionManagerBuilder setMaxConnPerRoute(
      @Limits int maxConnPerRoute);
  public final PoolingHttpClientConnectionManagerBuilder setDefaultSocketConfig(
      @Carries SocketConfig config);
  public final PoolingHttpClientConnectionManagerBuilder setSocketConfigResolver(
      Resolver<HttpRoute, SocketConfig> socketConfigResolver);
  public final PoolingHttpClientConnectionManagerBuilder setDefaultConnectionConfig(
      @Carries ConnectionConfig config);
  public final PoolingHttpClientConnectionManagerBuilder setConnectionConfigResolver(
      Resolver<HttpRoute, ConnectionConfig> connectionConfigResolver);
  public final PoolingHttpClientConnectionManagerBuilder setDefaultTlsConfig(
      @Carries TlsConfig config);
  public final PoolingHttpClientConnectionManagerBuilder setTlsConfigResolver(
      Resolver<HttpHost, TlsConfig> tlsConfigResolver);
  public final PoolingHttpClientConnectionManagerBuilder setConnectionTimeToLive(
      TimeValue timeToLive);
  public final PoolingHttpClientConnectionManagerBuilder setValidateAfterInactivity(
      TimeValue validateAfterInactivity);
  public final PoolingHttpClientConnectionManagerBuilder useSystemProperties();
  public final PoolingHttpClientConnectionManagerBuilder setOffLockDisposalEnabled(boolean enabled);
  protected HttpClientConnectionOperator createConnectionOperator(
      SchemePortResolver schemePortResolver, DnsResolver dnsResolver,
      TlsSocketStrategy tlsSocketStrategy);
  @Carries @Opens public PoolingHttpClientConnectionManager build();
}

@Connection
public class BasicHttpClientConnectionManager implements HttpClientConnectionManager {
  @Opens
  public BasicHttpClientConnectionManager(HttpClientConnectionOperator httpClientConnectionOperator,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  public static BasicHttpClientConnectionManager create(SchemePortResolver schemePortResolver,
      DnsResolver dnsResolver, Lookup<TlsSocketStrategy> tlsSocketStrategyRegistry,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  public static BasicHttpClientConnectionManager create(
      Lookup<TlsSocketStrategy> tlsSocketStrategyRegistry,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  public static BasicHttpClientConnectionManager create(
      Lookup<TlsSocketStrategy> tlsSocketStrategyRegistry);
  @Opens
  public BasicHttpClientConnectionManager(Lookup<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory,
      SchemePortResolver schemePortResolver, DnsResolver dnsResolver);
  @Opens
  public BasicHttpClientConnectionManager(Lookup<ConnectionSocketFactory> socketFactoryRegistry,
      HttpConnectionFactory<ManagedHttpClientConnection> connFactory);
  @Opens
  public BasicHttpClientConnectionManager(Lookup<ConnectionSocketFactory> socketFactoryRegistry);
  @Opens public BasicHttpClientConnectionManager();
  @Closes public void close();
  @Closes public void close(CloseMode closeMode);
  public SocketConfig getSocketConfig();
  public void setSocketConfig(@Carries SocketConfig socketConfig);
  public ConnectionConfig getConnectionConfig();
  public void setConnectionConfig(@Carries ConnectionConfig connectionConfig);
  public TlsConfig getTlsConfig();
  public void setTlsConfig(@Carries TlsConfig tlsConfig);
  public LeaseRequest lease(String id, HttpRoute route, Object state);
  public LeaseRequest lease(String id, HttpRoute route, Timeout requestTimeout, Object state);
  public void release(ConnectionEndpoint endpoint, Object state, TimeValue keepAlive);
  public void connect(ConnectionEndpoint endpoint, TimeValue timeout, HttpContext context)
      throws IOException;
  public void upgrade(ConnectionEndpoint endpoint, HttpContext context) throws IOException;
  public void closeExpired();
  public void closeIdle(TimeValue idleTime);
  public TimeValue getValidateAfterInactivity();
  public void setValidateAfterInactivity(TimeValue validateAfterInactivity);
  public boolean isClosed();
}
