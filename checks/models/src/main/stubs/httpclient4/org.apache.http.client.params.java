package org.apache.http.client.params;

import static dev.fairlead.annotations.Phase.ACQUIRE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Configures;
import java.util.Collection;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.auth.params.AuthPNames;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.params.ConnConnectionPNames;
import org.apache.http.conn.params.ConnManagerPNames;
import org.apache.http.conn.params.ConnRoutePNames;
import org.apache.http.cookie.params.CookieSpecPNames;
import org.apache.http.params.CoreConnectionPNames;
import org.apache.http.params.CoreProtocolPNames;
import org.apache.http.params.HttpAbstractParamBean;
import org.apache.http.params.HttpParams;

public class ClientParamBean extends HttpAbstractParamBean {
  public ClientParamBean(HttpParams params);
  public void setConnectionManagerFactoryClassName(String factory);
  public void setHandleRedirects(boolean handle);
  public void setRejectRelativeRedirect(boolean reject);
  public void setMaxRedirects(int maxRedirects);
  public void setAllowCircularRedirects(boolean allow);
  public void setHandleAuthentication(boolean handle);
  public void setCookiePolicy(String policy);
  public void setVirtualHost(HttpHost host);
  public void setDefaultHeaders(Collection<Header> headers);
  public void setDefaultHost(HttpHost host);
  public void setConnectionManagerTimeout(long timeout);
}

public interface AllClientPNames extends CoreConnectionPNames, CoreProtocolPNames, ClientPNames,
    AuthPNames, CookieSpecPNames, ConnConnectionPNames, ConnManagerPNames, ConnRoutePNames {}

public final class AuthPolicy {
  private AuthPolicy();
  public static final String NTLM = "NTLM";
  public static final String DIGEST = "Digest";
  public static final String BASIC = "Basic";
  public static final String SPNEGO = "Negotiate";
  public static final String KERBEROS = "Kerberos";
}

public interface ClientPNames {
  String CONNECTION_MANAGER_FACTORY_CLASS_NAME = "http.connection-manager.factory-class-name";
  String HANDLE_REDIRECTS = "http.protocol.handle-redirects";
  String REJECT_RELATIVE_REDIRECT = "http.protocol.reject-relative-redirect";
  String MAX_REDIRECTS = "http.protocol.max-redirects";
  String ALLOW_CIRCULAR_REDIRECTS = "http.protocol.allow-circular-redirects";
  String HANDLE_AUTHENTICATION = "http.protocol.handle-authentication";
  String COOKIE_POLICY = "http.protocol.cookie-policy";
  String VIRTUAL_HOST = "http.virtual-host";
  String DEFAULT_HEADERS = "http.default-headers";
  String DEFAULT_HOST = "http.default-host";
  String CONN_MANAGER_TIMEOUT = "http.conn-manager.timeout";
}

public final class CookiePolicy {
  private CookiePolicy();
  public static final String BROWSER_COMPATIBILITY = "compatibility";
  public static final String NETSCAPE = "netscape";
  public static final String RFC_2109 = "rfc2109";
  public static final String RFC_2965 = "rfc2965";
  public static final String BEST_MATCH = "best-match";
  public static final String IGNORE_COOKIES = "ignoreCookies";
}

public final class HttpClientParamConfig {
  private HttpClientParamConfig();
  public static RequestConfig getRequestConfig(HttpParams params);
  public static RequestConfig getRequestConfig(HttpParams params, RequestConfig defaultConfig);
}

public class HttpClientParams {
  private HttpClientParams();
  public static boolean isRedirecting(HttpParams params);
  public static void setRedirecting(HttpParams params, boolean value);
  public static boolean isAuthenticating(HttpParams params);
  public static void setAuthenticating(HttpParams params, boolean value);
  public static String getCookiePolicy(HttpParams params);
  public static void setCookiePolicy(HttpParams params, String cookiePolicy);
  public static void setConnectionManagerTimeout(@Configures HttpParams params,
      @Bounds(ACQUIRE) long timeout);
  public static long getConnectionManagerTimeout(HttpParams params);
}
