package org.apache.http.conn.routing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.apache.http.HttpException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.protocol.HttpContext;

public final class HttpRoute implements RouteInfo, Cloneable {
  public HttpRoute(HttpHost target, InetAddress local, HttpHost[] proxies, boolean secure,
      RouteInfo.TunnelType tunnelled, RouteInfo.LayerType layered);
  public HttpRoute(HttpHost target, InetAddress local, HttpHost proxy, boolean secure,
      RouteInfo.TunnelType tunnelled, RouteInfo.LayerType layered);
  public HttpRoute(HttpHost target, InetAddress local, boolean secure);
  public HttpRoute(HttpHost target);
  public HttpRoute(HttpHost target, InetAddress local, HttpHost proxy, boolean secure);
  public HttpRoute(HttpHost target, HttpHost proxy);
  public HttpHost getTargetHost();
  public InetAddress getLocalAddress();
  public InetSocketAddress getLocalSocketAddress();
  public int getHopCount();
  public HttpHost getHopTarget(int hop);
  public HttpHost getProxyHost();
  public RouteInfo.TunnelType getTunnelType();
  public boolean isTunnelled();
  public RouteInfo.LayerType getLayerType();
  public boolean isLayered();
  public boolean isSecure();
  public Object clone() throws CloneNotSupportedException;
}

public interface HttpRoutePlanner {
  HttpRoute determineRoute(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException;
}

public interface RouteInfo {
  HttpHost getTargetHost();
  InetAddress getLocalAddress();
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
