package org.apache.http.conn.socket;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import org.apache.http.HttpHost;
import org.apache.http.protocol.HttpContext;

public interface ConnectionSocketFactory {
  Socket createSocket(HttpContext context) throws IOException;
  @Blocking(NETWORK)
  Socket connectSocket(int connectTimeout, Socket sock, HttpHost host,
      InetSocketAddress remoteAddress, InetSocketAddress localAddress, HttpContext context)
      throws IOException;
}

public interface LayeredConnectionSocketFactory extends ConnectionSocketFactory {
  Socket createLayeredSocket(Socket socket, String target, int port, HttpContext context)
      throws IOException, UnknownHostException;
}

public class PlainConnectionSocketFactory implements ConnectionSocketFactory {
  public static final PlainConnectionSocketFactory INSTANCE;
  public static PlainConnectionSocketFactory getSocketFactory();
  public PlainConnectionSocketFactory();
  public Socket createSocket(HttpContext context) throws IOException;
  @Blocking(NETWORK)
  public Socket connectSocket(int connectTimeout, Socket socket, HttpHost host,
      InetSocketAddress remoteAddress, InetSocketAddress localAddress, HttpContext context)
      throws IOException;
}
