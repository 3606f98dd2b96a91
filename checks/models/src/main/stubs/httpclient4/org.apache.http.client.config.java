package org.apache.http.client.config;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Settled;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.net.InetAddress;
import java.util.Collection;
import org.apache.http.HttpHost;

@Settled
public class RequestConfig implements Cloneable {
  public static final RequestConfig DEFAULT;
  protected RequestConfig();
  public boolean isExpectContinueEnabled();
  public HttpHost getProxy();
  public InetAddress getLocalAddress();
  public boolean isStaleConnectionCheckEnabled();
  public String getCookieSpec();
  public boolean isRedirectsEnabled();
  public boolean isRelativeRedirectsAllowed();
  public boolean isCircularRedirectsAllowed();
  public int getMaxRedirects();
  public boolean isAuthenticationEnabled();
  public Collection<String> getTargetPreferredAuthSchemes();
  public Collection<String> getProxyPreferredAuthSchemes();
  public int getConnectionRequestTimeout();
  public int getConnectTimeout();
  public int getSocketTimeout();
  public boolean isDecompressionEnabled();
  public boolean isContentCompressionEnabled();
  public boolean isNormalizeUri();
  protected RequestConfig clone() throws CloneNotSupportedException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestConfig.Builder custom();
  public static RequestConfig.Builder copy(@Carries RequestConfig config);

  public static class Builder {
    public RequestConfig.Builder setExpectContinueEnabled(boolean expectContinueEnabled);
    public RequestConfig.Builder setProxy(HttpHost proxy);
    public RequestConfig.Builder setLocalAddress(InetAddress localAddress);
    public RequestConfig.Builder setStaleConnectionCheckEnabled(
        boolean staleConnectionCheckEnabled);
    public RequestConfig.Builder setCookieSpec(String cookieSpec);
    public RequestConfig.Builder setRedirectsEnabled(boolean redirectsEnabled);
    public RequestConfig.Builder setRelativeRedirectsAllowed(boolean relativeRedirectsAllowed);
    public RequestConfig.Builder setCircularRedirectsAllowed(boolean circularRedirectsAllowed);
    public RequestConfig.Builder setMaxRedirects(int maxRedirects);
    public RequestConfig.Builder setAuthenticationEnabled(boolean authenticationEnabled);
    public RequestConfig.Builder setTargetPreferredAuthSchemes(
        Collection<String> targetPreferredAuthSchemes);
    public RequestConfig.Builder setProxyPreferredAuthSchemes(
        Collection<String> proxyPreferredAuthSchemes);
    @Bounds(value = ACQUIRE, negative = INFINITE)
    public RequestConfig.Builder setConnectionRequestTimeout(int connectionRequestTimeout);
    @Bounds(value = CONNECT, covers = TLS, negative = INFINITE)
    public RequestConfig.Builder setConnectTimeout(int connectTimeout);
    @Bounds(value = READ, negative = INFINITE)
    public RequestConfig.Builder setSocketTimeout(int socketTimeout);
    public RequestConfig.Builder setDecompressionEnabled(boolean decompressionEnabled);
    public RequestConfig.Builder setContentCompressionEnabled(boolean contentCompressionEnabled);
    public RequestConfig.Builder setNormalizeUri(boolean normalizeUri);
    @Carries public RequestConfig build();
  }
}

public final class AuthSchemes {
  private AuthSchemes();
  public static final String BASIC = "Basic";
  public static final String DIGEST = "Digest";
  public static final String NTLM = "NTLM";
  public static final String SPNEGO = "Negotiate";
  public static final String KERBEROS = "Kerberos";
  public static final String CREDSSP = "CredSSP";
}

public final class CookieSpecs {
  private CookieSpecs();
  public static final String BROWSER_COMPATIBILITY = "compatibility";
  public static final String NETSCAPE = "netscape";
  public static final String STANDARD = "standard";
  public static final String STANDARD_STRICT = "standard-strict";
  public static final String BEST_MATCH = "best-match";
  public static final String DEFAULT = "default";
  public static final String IGNORE_COOKIES = "ignoreCookies";
}
