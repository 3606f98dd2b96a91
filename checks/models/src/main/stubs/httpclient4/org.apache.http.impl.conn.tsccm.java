package org.apache.http.impl.conn.tsccm;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import java.util.concurrent.TimeUnit;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.conn.ClientConnectionOperator;
import org.apache.http.conn.ClientConnectionRequest;
import org.apache.http.conn.ManagedClientConnection;
import org.apache.http.conn.params.ConnPerRouteBean;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.params.HttpParams;

@Connection(sharing = SHAREABLE, expensive = true)
public class ThreadSafeClientConnManager implements ClientConnectionManager {
  protected final SchemeRegistry schemeRegistry;
  protected final AbstractConnPool connectionPool;
  protected final ConnPoolByRoute pool;
  protected final ClientConnectionOperator connOperator;
  protected final ConnPerRouteBean connPerRoute;
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public ThreadSafeClientConnManager(SchemeRegistry schreg);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public ThreadSafeClientConnManager();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public ThreadSafeClientConnManager(SchemeRegistry schreg, long connTTL, TimeUnit connTTLTimeUnit);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public ThreadSafeClientConnManager(SchemeRegistry schreg, long connTTL, TimeUnit connTTLTimeUnit,
      ConnPerRouteBean connPerRoute);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public ThreadSafeClientConnManager(HttpParams params, SchemeRegistry schreg);
  protected AbstractConnPool createConnectionPool(HttpParams params);
  protected ConnPoolByRoute createConnectionPool(long connTTL, TimeUnit connTTLTimeUnit);
  protected ClientConnectionOperator createConnectionOperator(SchemeRegistry schreg);
  public SchemeRegistry getSchemeRegistry();
  public ClientConnectionRequest requestConnection(HttpRoute route, Object state);
  public void releaseConnection(ManagedClientConnection conn, long validDuration,
      TimeUnit timeUnit);
  @Closes public void shutdown();
  public int getConnectionsInPool(HttpRoute route);
  public int getConnectionsInPool();
  public void closeIdleConnections(long idleTimeout, TimeUnit timeUnit);
  public void closeExpiredConnections();
  public int getMaxTotal();
  public void setMaxTotal(@Limits int max);
  public int getDefaultMaxPerRoute();
  public void setDefaultMaxPerRoute(@Limits int max);
  public int getMaxForRoute(HttpRoute route);
  public void setMaxForRoute(HttpRoute route, int max);
}

public abstract class AbstractConnPool {}

public class ConnPoolByRoute extends AbstractConnPool {}
