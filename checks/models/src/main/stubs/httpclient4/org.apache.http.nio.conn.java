package org.apache.http.nio.conn;

import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpInetConnection;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.nio.NHttpClientConnection;
import org.apache.http.nio.NHttpConnection;
import org.apache.http.nio.reactor.IOEventDispatch;
import org.apache.http.nio.reactor.IOSession;
import org.apache.http.protocol.HttpContext;

public interface NHttpClientConnectionManager {
  Future<NHttpClientConnection> requestConnection(HttpRoute route, Object state,
      long connectTimeout, long connectionRequestTimeout, TimeUnit timeUnit,
      FutureCallback<NHttpClientConnection> callback);
  void releaseConnection(NHttpClientConnection conn, Object newState, long validDuration,
      TimeUnit timeUnit);
  void startRoute(NHttpClientConnection conn, HttpRoute route, HttpContext context)
      throws IOException;
  void upgrade(NHttpClientConnection conn, HttpRoute route, HttpContext context) throws IOException;
  void routeComplete(NHttpClientConnection conn, HttpRoute route, HttpContext context);
  boolean isRouteComplete(NHttpClientConnection conn);
  void closeIdleConnections(long idletime, TimeUnit timeUnit);
  void closeExpiredConnections();
  void execute(IOEventDispatch eventDispatch) throws IOException;
  void shutdown() throws IOException;
}

public interface ManagedNHttpClientConnection extends NHttpClientConnection, HttpInetConnection {}

public interface NHttpConnectionFactory<T extends NHttpConnection> {
  T create(IOSession ioSession, ConnectionConfig config);
}

public interface SchemeIOSessionStrategy {}
