package org.apache.hc.client5.http.impl.routing;

import java.net.InetAddress;
import java.net.ProxySelector;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;

public class DefaultProxyRoutePlanner extends DefaultRoutePlanner {
  public DefaultProxyRoutePlanner(HttpHost proxy, SchemePortResolver schemePortResolver);
  public DefaultProxyRoutePlanner(HttpHost proxy);
  protected HttpHost determineProxy(HttpHost target, HttpContext context) throws HttpException;
}

public class DefaultRoutePlanner implements HttpRoutePlanner {
  public DefaultRoutePlanner(SchemePortResolver schemePortResolver);
  public final HttpRoute determineRoute(HttpHost host, HttpRequest request, HttpContext context)
      throws HttpException;
  public final HttpRoute determineRoute(HttpHost host, HttpContext context) throws HttpException;
  protected HttpHost determineProxy(HttpHost target, HttpContext context) throws HttpException;
  protected InetAddress determineLocalAddress(HttpHost firstHop, HttpContext context)
      throws HttpException;
}

public class SystemDefaultRoutePlanner extends DefaultRoutePlanner {
  public SystemDefaultRoutePlanner(SchemePortResolver schemePortResolver,
      ProxySelector proxySelector);
  public SystemDefaultRoutePlanner(ProxySelector proxySelector);
  protected HttpHost determineProxy(HttpHost target, HttpContext context) throws HttpException;
}
