package org.apache.hc.client5.http.socket;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

public interface ConnectionSocketFactory {
  Socket createSocket(HttpContext context) throws IOException;
  default Socket createSocket(Proxy proxy, HttpContext context) throws IOException;
  @Blocking(NETWORK)
  Socket connectSocket(TimeValue connectTimeout, Socket socket, HttpHost host,
      InetSocketAddress remoteAddress, InetSocketAddress localAddress, HttpContext context)
      throws IOException;
  @Blocking(NETWORK)
  default Socket connectSocket(Socket socket, HttpHost host, InetSocketAddress remoteAddress,
      InetSocketAddress localAddress, Timeout connectTimeout, Object attachment,
      HttpContext context) throws IOException;
}

public interface LayeredConnectionSocketFactory extends ConnectionSocketFactory {
  Socket createLayeredSocket(Socket socket, String target, int port, HttpContext context)
      throws IOException;
  default Socket createLayeredSocket(Socket socket, String target, int port, Object attachment,
      HttpContext context) throws IOException;
}

public class PlainConnectionSocketFactory implements ConnectionSocketFactory {
  public static final PlainConnectionSocketFactory INSTANCE;
  public static PlainConnectionSocketFactory getSocketFactory();
  public PlainConnectionSocketFactory();
  public Socket createSocket(Proxy proxy, HttpContext context) throws IOException;
  public Socket createSocket(HttpContext context) throws IOException;
  public Socket connectSocket(TimeValue connectTimeout, Socket socket, HttpHost host,
      InetSocketAddress remoteAddress, InetSocketAddress localAddress, HttpContext context)
      throws IOException;
}
