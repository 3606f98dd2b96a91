package org.apache.hc.client5.http.protocol;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.net.URI;
import java.util.Map;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.RouteInfo;
import org.apache.hc.client5.http.auth.AuthCache;
import org.apache.hc.client5.http.auth.AuthExchange;
import org.apache.hc.client5.http.auth.AuthScheme;
import org.apache.hc.client5.http.auth.AuthSchemeFactory;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.CookieOrigin;
import org.apache.hc.client5.http.cookie.CookieSpec;
import org.apache.hc.client5.http.cookie.CookieSpecFactory;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

@Connection
public class HttpClientContext extends HttpCoreContext {
  public static HttpClientContext adapt(HttpContext context);
  public static HttpClientContext cast(HttpContext context);
  public static HttpClientContext castOrCreate(HttpContext context);
  @Opens public static HttpClientContext create();
  @Opens public HttpClientContext(HttpContext context);
  @Opens public HttpClientContext();
  public RouteInfo getHttpRoute();
  public void setRoute(HttpRoute route);
  public RedirectLocations getRedirectLocations();
  public void setRedirectLocations(RedirectLocations redirectLocations);
  public CookieStore getCookieStore();
  public void setCookieStore(CookieStore cookieStore);
  public CookieSpec getCookieSpec();
  public void setCookieSpec(CookieSpec cookieSpec);
  public CookieOrigin getCookieOrigin();
  public void setCookieOrigin(CookieOrigin cookieOrigin);
  public Lookup<CookieSpecFactory> getCookieSpecRegistry();
  public void setCookieSpecRegistry(Lookup<CookieSpecFactory> lookup);
  public Lookup<AuthSchemeFactory> getAuthSchemeRegistry();
  public void setAuthSchemeRegistry(Lookup<AuthSchemeFactory> lookup);
  public CredentialsProvider getCredentialsProvider();
  public void setCredentialsProvider(CredentialsProvider credentialsProvider);
  public AuthCache getAuthCache();
  public void setAuthCache(AuthCache authCache);
  public Map<HttpHost, AuthExchange> getAuthExchanges();
  public AuthExchange getAuthExchange(HttpHost host);
  public void setAuthExchange(HttpHost host, AuthExchange authExchange);
  public void resetAuthExchange(HttpHost host, AuthScheme authScheme);
  public <T> T getUserToken(Class<T> clazz);
  public Object getUserToken();
  public void setUserToken(Object userToken);
  public RequestConfig getRequestConfig();
  public final RequestConfig getRequestConfigOrDefault();
  public void setRequestConfig(@Carries RequestConfig requestConfig);
  public String getExchangeId();
  public void setExchangeId(String exchangeId);
  public String getNextNonce();
  public void setNextNonce(String nextNonce);
}

public interface RedirectStrategy {
  boolean isRedirected(HttpRequest request, HttpResponse response, HttpContext context)
      throws HttpException;
  URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
      throws HttpException;
  default boolean isRedirectAllowed(HttpHost currentTarget, HttpHost newTarget,
      HttpRequest redirect, HttpContext context);
}

public final class RedirectLocations {}
