package org.apache.http.conn.params;

import static dev.fairlead.annotations.Phase.ACQUIRE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.Limits;
import java.net.InetAddress;
import java.util.Map;
import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.params.HttpAbstractParamBean;
import org.apache.http.params.HttpParams;

public final class ConnManagerParams implements ConnManagerPNames {
  public static final int DEFAULT_MAX_TOTAL_CONNECTIONS = 20;
  public ConnManagerParams();
  public static long getTimeout(HttpParams params);
  public static void setTimeout(@Configures HttpParams params, @Bounds(ACQUIRE) long timeout);
  public static void setMaxConnectionsPerRoute(HttpParams params, ConnPerRoute connPerRoute);
  public static ConnPerRoute getMaxConnectionsPerRoute(HttpParams params);
  public static void setMaxTotalConnections(HttpParams params, @Limits int maxTotalConnections);
  public static int getMaxTotalConnections(HttpParams params);
}

public interface ConnConnectionPNames {
  String MAX_STATUS_LINE_GARBAGE = "http.connection.max-status-line-garbage";
}

public class ConnConnectionParamBean extends HttpAbstractParamBean {
  public ConnConnectionParamBean(HttpParams params);
  public void setMaxStatusLineGarbage(int maxStatusLineGarbage);
}

public interface ConnManagerPNames {
  String TIMEOUT = "http.conn-manager.timeout";
  String MAX_CONNECTIONS_PER_ROUTE = "http.conn-manager.max-per-route";
  String MAX_TOTAL_CONNECTIONS = "http.conn-manager.max-total";
}

public class ConnManagerParamBean extends HttpAbstractParamBean {
  public ConnManagerParamBean(HttpParams params);
  public void setTimeout(long timeout);
  public void setMaxTotalConnections(int maxConnections);
  public void setConnectionsPerRoute(ConnPerRouteBean connPerRoute);
}

public interface ConnPerRoute {
  int getMaxForRoute(HttpRoute route);
}

public final class ConnPerRouteBean implements ConnPerRoute {
  public static final int DEFAULT_MAX_CONNECTIONS_PER_ROUTE = 2;
  public ConnPerRouteBean(int defaultMax);
  public ConnPerRouteBean();
  public int getDefaultMax();
  public int getDefaultMaxPerRoute();
  public void setDefaultMaxPerRoute(int max);
  public void setMaxForRoute(HttpRoute route, int max);
  public int getMaxForRoute(HttpRoute route);
  public void setMaxForRoutes(Map<HttpRoute, Integer> map);
}

public interface ConnRoutePNames {
  String DEFAULT_PROXY = "http.route.default-proxy";
  String LOCAL_ADDRESS = "http.route.local-address";
  String FORCED_ROUTE = "http.route.forced-route";
}

public class ConnRouteParamBean extends HttpAbstractParamBean {
  public ConnRouteParamBean(HttpParams params);
  public void setDefaultProxy(HttpHost defaultProxy);
  public void setLocalAddress(InetAddress address);
  public void setForcedRoute(HttpRoute route);
}

public class ConnRouteParams implements ConnRoutePNames {
  private ConnRouteParams();
  public static final HttpHost NO_HOST;
  public static final HttpRoute NO_ROUTE;
  public static HttpHost getDefaultProxy(HttpParams params);
  public static void setDefaultProxy(HttpParams params, HttpHost proxy);
  public static HttpRoute getForcedRoute(HttpParams params);
  public static void setForcedRoute(HttpParams params, HttpRoute route);
  public static InetAddress getLocalAddress(HttpParams params);
  public static void setLocalAddress(HttpParams params, InetAddress local);
}
