package org.apache.hc.client5.http.impl;

import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import org.apache.hc.client5.http.ConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.protocol.RedirectStrategy;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.TimeValue;

public class DefaultHttpRequestRetryStrategy implements HttpRequestRetryStrategy {
  public static final DefaultHttpRequestRetryStrategy INSTANCE;
  protected DefaultHttpRequestRetryStrategy(int maxRetries, TimeValue defaultRetryInterval,
      Collection<Class<? extends IOException>> clazzes, Collection<Integer> codes);
  public DefaultHttpRequestRetryStrategy(int maxRetries, TimeValue defaultRetryInterval);
  public DefaultHttpRequestRetryStrategy();
  public boolean retryRequest(HttpRequest request, IOException exception, int execCount,
      HttpContext context);
  public boolean retryRequest(HttpResponse response, int execCount, HttpContext context);
  public TimeValue getRetryInterval(HttpResponse response, int execCount, HttpContext context);
  protected boolean handleAsIdempotent(HttpRequest request);
}

public class DefaultRedirectStrategy implements RedirectStrategy {
  public static final DefaultRedirectStrategy INSTANCE;
  public DefaultRedirectStrategy(SchemePortResolver schemePortResolver);
  public DefaultRedirectStrategy();
  public boolean isRedirectAllowed(HttpHost currentTarget, HttpHost newTarget, HttpRequest redirect,
      HttpContext context);
  public boolean isRedirected(HttpRequest request, HttpResponse response, HttpContext context)
      throws ProtocolException;
  public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
      throws HttpException;
  protected URI createLocationURI(String location) throws ProtocolException;
}

public class LaxRedirectStrategy extends DefaultRedirectStrategy {
  public static final LaxRedirectStrategy INSTANCE;
  public LaxRedirectStrategy();
  public boolean isRedirected(HttpRequest request, HttpResponse response, HttpContext context);
  public boolean isRedirectAllowed(HttpHost currentTarget, HttpHost newTarget, HttpRequest redirect,
      HttpContext context);
  protected boolean isRedirectable(String method);
}

public class DefaultConnectionKeepAliveStrategy implements ConnectionKeepAliveStrategy {
  public static final DefaultConnectionKeepAliveStrategy INSTANCE;
  public DefaultConnectionKeepAliveStrategy();
  public TimeValue getKeepAliveDuration(HttpResponse response, HttpContext context);
}

public class DefaultSchemePortResolver implements SchemePortResolver {
  public static final DefaultSchemePortResolver INSTANCE;
  public DefaultSchemePortResolver();
  public int resolve(HttpHost host);
  public int resolve(String scheme, NamedEndpoint endpoint);
}

public interface StateHolder<T> {
  T store();
  void restore(T state);
}
