package org.apache.hc.client5.http;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.WaitsFor;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.auth.AuthCache;
import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.AuthScheme;
import org.apache.hc.client5.http.auth.AuthSchemeFactory;
import org.apache.hc.client5.http.auth.ChallengeType;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.cookie.CookieSpecFactory;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.TimeValue;

public interface DnsResolver {
  @Blocking(WaitsFor.DNS) InetAddress[] resolve(String host) throws UnknownHostException;
  @Blocking(WaitsFor.DNS) String resolveCanonicalHostname(String host) throws UnknownHostException;
  @Blocking(WaitsFor.DNS)
  default List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException;
}

public class SystemDefaultDnsResolver implements DnsResolver {
  public static final SystemDefaultDnsResolver INSTANCE;
  public SystemDefaultDnsResolver();
  @Blocking(WaitsFor.DNS) public InetAddress[] resolve(String host) throws UnknownHostException;
  @Blocking(WaitsFor.DNS)
  public String resolveCanonicalHostname(String host) throws UnknownHostException;
}

public final class HttpRoute implements RouteInfo, Cloneable {
  public HttpRoute(HttpHost target, InetAddress local, HttpHost[] proxies, boolean secure,
      RouteInfo.TunnelType tunnelled, RouteInfo.LayerType layered);
  public HttpRoute(HttpHost target, NamedEndpoint targetName, InetAddress local, HttpHost[] proxies,
      boolean secure, RouteInfo.TunnelType tunnelled, RouteInfo.LayerType layered);
  public HttpRoute(HttpHost target, InetAddress local, HttpHost proxy, boolean secure,
      RouteInfo.TunnelType tunnelled, RouteInfo.LayerType layered);
  public HttpRoute(HttpHost target, InetAddress local, boolean secure);
  public HttpRoute(HttpHost target, NamedEndpoint targetName, InetAddress local, boolean secure);
  public HttpRoute(HttpHost target, Path unixDomainSocket);
  public HttpRoute(HttpHost target, boolean secure, Path unixDomainSocket);
  public HttpRoute(HttpHost target);
  public HttpRoute(HttpHost target, NamedEndpoint targetName, InetAddress local, HttpHost proxy,
      boolean secure);
  public HttpRoute(HttpHost target, InetAddress local, HttpHost proxy, boolean secure);
  public HttpRoute(HttpHost target, HttpHost proxy);
  public HttpHost getTargetHost();
  public NamedEndpoint getTargetName();
  public InetAddress getLocalAddress();
  public InetSocketAddress getLocalSocketAddress();
  public int getHopCount();
  public HttpHost getHopTarget(int hop);
  public HttpHost getProxyHost();
  public Path getUnixDomainSocket();
  public RouteInfo.TunnelType getTunnelType();
  public boolean isTunnelled();
  public RouteInfo.LayerType getLayerType();
  public boolean isLayered();
  public boolean isSecure();
  public Object clone() throws CloneNotSupportedException;
}

public interface HttpRequestRetryStrategy {
  boolean retryRequest(HttpRequest request, IOException exception, int execCount,
      HttpContext context);
  boolean retryRequest(HttpResponse response, int execCount, HttpContext context);
  default TimeValue getRetryInterval(HttpRequest request, IOException exception, int execCount,
      HttpContext context);
  TimeValue getRetryInterval(HttpResponse response, int execCount, HttpContext context);
}

public class ConnectTimeoutException extends SocketTimeoutException {
  public ConnectTimeoutException(String message);
  public ConnectTimeoutException(String message, NamedEndpoint namedEndpoint);
  public NamedEndpoint getHost();
}

public class HttpHostConnectException extends ConnectException {
  public HttpHostConnectException(String message);
  public HttpHostConnectException(String message, NamedEndpoint namedEndpoint);
  public NamedEndpoint getHost();
}

public class HttpResponseException extends ClientProtocolException {
  public HttpResponseException(int statusCode, String reasonPhrase);
  public HttpResponseException(int statusCode, String reasonPhrase, byte[] contentBytes,
      ContentType contentType);
  public int getStatusCode();
  public String getReasonPhrase();
  public byte[] getContentBytes();
  public ContentType getContentType();
}

public class ClientProtocolException extends IOException {
  public ClientProtocolException();
  public ClientProtocolException(String s);
  public ClientProtocolException(Throwable cause);
  public ClientProtocolException(String message, Throwable cause);
}

public class ContextBuilder extends AbstractClientContextBuilder<HttpClientContext> {
  protected ContextBuilder(SchemePortResolver schemePortResolver);
  public static ContextBuilder create(SchemePortResolver schemePortResolver);
  public static ContextBuilder create();
  public ContextBuilder useCookieSpecRegistry(Lookup<CookieSpecFactory> cookieSpecRegistry);
  public ContextBuilder useAuthSchemeRegistry(Lookup<AuthSchemeFactory> authSchemeRegistry);
  public ContextBuilder useCookieStore(CookieStore cookieStore);
  public ContextBuilder useCredentialsProvider(CredentialsProvider credentialsProvider);
  public ContextBuilder useAuthCache(AuthCache authCache);
  public ContextBuilder preemptiveAuth(HttpHost host, AuthScheme authScheme);
  public ContextBuilder preemptiveBasicAuth(HttpHost host, UsernamePasswordCredentials credentials);
  protected HttpClientContext createContext();
}

public abstract class AbstractClientContextBuilder<T extends HttpClientContext> {
  protected AbstractClientContextBuilder(SchemePortResolver schemePortResolver);
  public AbstractClientContextBuilder<T> useCookieSpecRegistry(
      Lookup<CookieSpecFactory> cookieSpecRegistry);
  public AbstractClientContextBuilder<T> useAuthSchemeRegistry(
      Lookup<AuthSchemeFactory> authSchemeRegistry);
  public AbstractClientContextBuilder<T> useCookieStore(CookieStore cookieStore);
  public AbstractClientContextBuilder<T> useCredentialsProvider(
      CredentialsProvider credentialsProvider);
  public AbstractClientContextBuilder<T> useAuthCache(AuthCache authCache);
  public AbstractClientContextBuilder<T> preemptiveAuth(HttpHost host, AuthScheme authScheme);
  public AbstractClientContextBuilder<T> preemptiveBasicAuth(HttpHost host,
      UsernamePasswordCredentials credentials);
  protected T createContext();
  public T build();
}

public interface ConnectionKeepAliveStrategy {
  TimeValue getKeepAliveDuration(HttpResponse response, HttpContext context);
}

public interface AuthenticationStrategy {
  List<AuthScheme> select(ChallengeType challengeType, Map<String, AuthChallenge> challenges,
      HttpContext context);
}

public interface EarlyHintsListener {
  void onEarlyHints(HttpResponse hints, HttpContext context) throws HttpException, IOException;
}

public interface RouteInfo {
  HttpHost getTargetHost();
  default NamedEndpoint getTargetName();
  InetAddress getLocalAddress();
  default Path getUnixDomainSocket();
  int getHopCount();
  HttpHost getHopTarget(int hop);
  HttpHost getProxyHost();
  RouteInfo.TunnelType getTunnelType();
  boolean isTunnelled();
  RouteInfo.LayerType getLayerType();
  boolean isLayered();
  boolean isSecure();

  enum TunnelType {
    PLAIN,
    TUNNELLED;
  }

  enum LayerType {
    PLAIN,
    LAYERED;
  }
}

public interface SchemePortResolver {
  int resolve(HttpHost host);
  default int resolve(String scheme, NamedEndpoint endpoint);
}

public interface UserTokenHandler {
  Object getUserToken(HttpRoute route, HttpContext context);
}
