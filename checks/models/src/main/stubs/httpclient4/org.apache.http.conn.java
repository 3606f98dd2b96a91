package org.apache.http.conn;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.WaitsFor;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpClientConnection;
import org.apache.http.HttpConnection;
import org.apache.http.HttpHost;
import org.apache.http.HttpInetConnection;
import org.apache.http.HttpResponse;
import org.apache.http.concurrent.Cancellable;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.protocol.HttpContext;

public interface DnsResolver {
  @Blocking(WaitsFor.DNS) InetAddress[] resolve(String host) throws UnknownHostException;
}

public interface ClientConnectionManager {
  SchemeRegistry getSchemeRegistry();
  ClientConnectionRequest requestConnection(HttpRoute route, Object state);
  void releaseConnection(ManagedClientConnection conn, long validDuration, TimeUnit timeUnit);
  void closeIdleConnections(long idletime, TimeUnit timeUnit);
  void closeExpiredConnections();
  @Closes void shutdown();
}

@Connection(sharing = SHAREABLE)
public interface HttpClientConnectionManager {
  ConnectionRequest requestConnection(HttpRoute route, Object state);
  void releaseConnection(HttpClientConnection conn, Object newState, long validDuration,
      TimeUnit timeUnit);
  void connect(HttpClientConnection conn, HttpRoute route, int connectTimeout, HttpContext context)
      throws IOException;
  void upgrade(HttpClientConnection conn, HttpRoute route, HttpContext context) throws IOException;
  void routeComplete(HttpClientConnection conn, HttpRoute route, HttpContext context)
      throws IOException;
  void closeIdleConnections(long idletime, TimeUnit timeUnit);
  void closeExpiredConnections();
  @Closes void shutdown();
}

public class ConnectTimeoutException extends InterruptedIOException {
  public ConnectTimeoutException();
  public ConnectTimeoutException(String message);
  public ConnectTimeoutException(IOException cause, HttpHost host, InetAddress... remoteAddresses);
  public HttpHost getHost();
}

public class ConnectionPoolTimeoutException extends ConnectTimeoutException {
  public ConnectionPoolTimeoutException();
  public ConnectionPoolTimeoutException(String message);
}

public class HttpHostConnectException extends ConnectException {
  public HttpHostConnectException(HttpHost host, ConnectException cause);
  public HttpHostConnectException(IOException cause, HttpHost host, InetAddress... remoteAddresses);
  public HttpHost getHost();
}

public interface ConnectionKeepAliveStrategy {
  long getKeepAliveDuration(HttpResponse response, HttpContext context);
}

public interface ClientConnectionOperator {}

public interface ClientConnectionRequest {}

public interface ConnectionReleaseTrigger {}

public interface ConnectionRequest extends Cancellable {}

public interface HttpClientConnectionOperator {}

public interface HttpConnectionFactory<T, C extends HttpConnection> {
  C create(T route, ConnectionConfig config);
}

public interface HttpRoutedConnection extends HttpInetConnection {}

public interface ManagedClientConnection extends HttpRoutedConnection, ManagedHttpClientConnection,
    ConnectionReleaseTrigger {}

public interface ManagedHttpClientConnection extends HttpClientConnection, HttpInetConnection {}

public interface SchemePortResolver {
  int resolve(HttpHost host) throws UnsupportedSchemeException;
}

public class UnsupportedSchemeException extends IOException {
  public UnsupportedSchemeException(String message);
}
