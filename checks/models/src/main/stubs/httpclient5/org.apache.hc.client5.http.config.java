package org.apache.hc.client5.http.config;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.DEFAULT;

import dev.fairlead.annotations.Settled;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.priority.PriorityValue;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

public interface Configurable {
  RequestConfig getConfig();
}

@Settled
public class RequestConfig implements Cloneable {
  public static final RequestConfig DEFAULT;
  protected RequestConfig();
  public boolean isExpectContinueEnabled();
  public HttpHost getProxy();
  public String getCookieSpec();
  public boolean isRedirectsEnabled();
  public boolean isCircularRedirectsAllowed();
  public int getMaxRedirects();
  public boolean isAuthenticationEnabled();
  public Collection<String> getTargetPreferredAuthSchemes();
  public Collection<String> getProxyPreferredAuthSchemes();
  public Timeout getConnectionRequestTimeout();
  public Timeout getConnectTimeout();
  public Timeout getResponseTimeout();
  public TimeValue getConnectionKeepAlive();
  public boolean isContentCompressionEnabled();
  public boolean isHardCancellationEnabled();
  public boolean isProtocolUpgradeEnabled();
  public Path getUnixDomainSocket();
  public PriorityValue getH2Priority();
  protected RequestConfig clone() throws CloneNotSupportedException;
  @Unbounded({READ, CALL}) public static RequestConfig.Builder custom();
  public static RequestConfig.Builder copy(@Carries RequestConfig config);

  public static class Builder {
    public RequestConfig.Builder setExpectContinueEnabled(boolean expectContinueEnabled);
    public RequestConfig.Builder setProxy(HttpHost proxy);
    public RequestConfig.Builder setCookieSpec(String cookieSpec);
    public RequestConfig.Builder setRedirectsEnabled(boolean redirectsEnabled);
    public RequestConfig.Builder setCircularRedirectsAllowed(boolean circularRedirectsAllowed);
    public RequestConfig.Builder setMaxRedirects(int maxRedirects);
    public RequestConfig.Builder setAuthenticationEnabled(boolean authenticationEnabled);
    public RequestConfig.Builder setTargetPreferredAuthSchemes(
        Collection<String> targetPreferredAuthSchemes);
    public RequestConfig.Builder setProxyPreferredAuthSchemes(
        Collection<String> proxyPreferredAuthSchemes);
    @Bounds(value = ACQUIRE, nullValue = DEFAULT)
    public RequestConfig.Builder setConnectionRequestTimeout(Timeout connectionRequestTimeout);
    @Bounds(ACQUIRE)
    public RequestConfig.Builder setConnectionRequestTimeout(long connectionRequestTimeout,
        TimeUnit timeUnit);
    @Bounds(value = CONNECT, covers = TLS, nullValue = DEFAULT)
    public RequestConfig.Builder setConnectTimeout(Timeout connectTimeout);
    @Bounds(value = CONNECT, covers = TLS)
    public RequestConfig.Builder setConnectTimeout(long connectTimeout, TimeUnit timeUnit);
    @Bounds(value = READ, nullValue = DEFAULT)
    public RequestConfig.Builder setResponseTimeout(Timeout responseTimeout);
    @Bounds(READ)
    public RequestConfig.Builder setResponseTimeout(long responseTimeout, TimeUnit timeUnit);
    public RequestConfig.Builder setConnectionKeepAlive(TimeValue connectionKeepAlive);
    public RequestConfig.Builder setDefaultKeepAlive(long defaultKeepAlive, TimeUnit timeUnit);
    public RequestConfig.Builder setContentCompressionEnabled(boolean contentCompressionEnabled);
    public RequestConfig.Builder setHardCancellationEnabled(boolean hardCancellationEnabled);
    public RequestConfig.Builder setProtocolUpgradeEnabled(boolean protocolUpgradeEnabled);
    public RequestConfig.Builder setUnixDomainSocket(Path unixDomainSocket);
    public RequestConfig.Builder setH2Priority(PriorityValue priority);
    @Carries public RequestConfig build();
  }
}

public class ConnectionConfig implements Cloneable {
  public static final ConnectionConfig DEFAULT;
  protected ConnectionConfig();
  public Timeout getSocketTimeout();
  public Timeout getConnectTimeout();
  public Timeout getIdleTimeout();
  public TimeValue getValidateAfterInactivity();
  public TimeValue getTimeToLive();
  protected ConnectionConfig clone() throws CloneNotSupportedException;
  @Unbounded({READ, CALL}) public static ConnectionConfig.Builder custom();
  public static ConnectionConfig.Builder copy(@Carries ConnectionConfig config);

  public static class Builder {
    @Bounds(READ)
    public ConnectionConfig.Builder setSocketTimeout(int soTimeout, TimeUnit timeUnit);
    @Bounds(value = READ, nullValue = DEFAULT)
    public ConnectionConfig.Builder setSocketTimeout(Timeout soTimeout);
    @Bounds(value = CONNECT, covers = TLS, nullValue = DEFAULT)
    public ConnectionConfig.Builder setConnectTimeout(Timeout connectTimeout);
    @Bounds(value = CONNECT, covers = TLS)
    public ConnectionConfig.Builder setConnectTimeout(long connectTimeout, TimeUnit timeUnit);
    public ConnectionConfig.Builder setIdleTimeout(Timeout idleTimeout);
    public ConnectionConfig.Builder setIdleTimeout(long idleTimeout, TimeUnit timeUnit);
    public ConnectionConfig.Builder setValidateAfterInactivity(TimeValue validateAfterInactivity);
    public ConnectionConfig.Builder setValidateAfterInactivity(long validateAfterInactivity,
        TimeUnit timeUnit);
    public ConnectionConfig.Builder setTimeToLive(TimeValue timeToLive);
    public ConnectionConfig.Builder setTimeToLive(long timeToLive, TimeUnit timeUnit);
    @Carries public ConnectionConfig build();
  }
}

public class TlsConfig implements Cloneable {
  public static final TlsConfig DEFAULT;
  protected TlsConfig();
  public Timeout getHandshakeTimeout();
  public String[] getSupportedProtocols();
  public String[] getSupportedCipherSuites();
  public HttpVersionPolicy getHttpVersionPolicy();
  protected TlsConfig clone() throws CloneNotSupportedException;
  public static TlsConfig.Builder custom();
  public static TlsConfig.Builder copy(@Carries TlsConfig config);

  public static class Builder {
    public Builder();
    @Bounds(value = TLS, nullValue = DEFAULT)
    public TlsConfig.Builder setHandshakeTimeout(Timeout handshakeTimeout);
    @Bounds(TLS)
    public TlsConfig.Builder setHandshakeTimeout(long handshakeTimeout, TimeUnit timeUnit);
    public TlsConfig.Builder setSupportedProtocols(String... supportedProtocols);
    public TlsConfig.Builder setSupportedProtocols(TLS... supportedProtocols);
    public TlsConfig.Builder setSupportedCipherSuites(String... supportedCipherSuites);
    public TlsConfig.Builder setVersionPolicy(HttpVersionPolicy versionPolicy);
    @Carries public TlsConfig build();
  }
}
