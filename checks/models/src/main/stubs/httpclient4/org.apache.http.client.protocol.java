package org.apache.http.client.protocol;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import java.net.URI;
import java.util.List;
import org.apache.http.auth.AuthSchemeProvider;
import org.apache.http.auth.AuthState;
import org.apache.http.client.AuthCache;
import org.apache.http.client.CookieStore;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.Lookup;
import org.apache.http.conn.routing.RouteInfo;
import org.apache.http.cookie.CookieOrigin;
import org.apache.http.cookie.CookieSpec;
import org.apache.http.cookie.CookieSpecProvider;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpCoreContext;

@Connection
public class HttpClientContext extends HttpCoreContext {
  public static HttpClientContext adapt(HttpContext context);
  @Unbounded({CONNECT, READ}) @Opens public static HttpClientContext create();
  @Opens public HttpClientContext(HttpContext context);
  @Opens public HttpClientContext();
  public RouteInfo getHttpRoute();
  public List<URI> getRedirectLocations();
  public CookieStore getCookieStore();
  public void setCookieStore(CookieStore cookieStore);
  public CookieSpec getCookieSpec();
  public CookieOrigin getCookieOrigin();
  public Lookup<CookieSpecProvider> getCookieSpecRegistry();
  public void setCookieSpecRegistry(Lookup<CookieSpecProvider> lookup);
  public Lookup<AuthSchemeProvider> getAuthSchemeRegistry();
  public void setAuthSchemeRegistry(Lookup<AuthSchemeProvider> lookup);
  public CredentialsProvider getCredentialsProvider();
  public void setCredentialsProvider(CredentialsProvider credentialsProvider);
  public AuthCache getAuthCache();
  public void setAuthCache(AuthCache authCache);
  public AuthState getTargetAuthState();
  public AuthState getProxyAuthState();
  public <T> T getUserToken(Class<T> clazz);
  public Object getUserToken();
  public void setUserToken(Object obj);
  public RequestConfig getRequestConfig();
  public void setRequestConfig(@Carries RequestConfig config);
}

public interface ClientContext {
  String ROUTE = "http.route";
  String SCHEME_REGISTRY = "http.scheme-registry";
  String COOKIESPEC_REGISTRY = "http.cookiespec-registry";
  String COOKIE_SPEC = "http.cookie-spec";
  String COOKIE_ORIGIN = "http.cookie-origin";
  String COOKIE_STORE = "http.cookie-store";
  String CREDS_PROVIDER = "http.auth.credentials-provider";
  String AUTH_CACHE = "http.auth.auth-cache";
  String TARGET_AUTH_STATE = "http.auth.target-scope";
  String PROXY_AUTH_STATE = "http.auth.proxy-scope";
  String AUTH_SCHEME_PREF = "http.auth.scheme-pref";
  String USER_TOKEN = "http.user-token";
  String AUTHSCHEME_REGISTRY = "http.authscheme-registry";
  String SOCKET_FACTORY_REGISTRY = "http.socket-factory-registry";
  String REQUEST_CONFIG = "http.request-config";
}
