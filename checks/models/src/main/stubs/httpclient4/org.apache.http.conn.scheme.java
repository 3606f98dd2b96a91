package org.apache.http.conn.scheme;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.apache.http.HttpHost;
import org.apache.http.conn.ConnectTimeoutException;
import org.apache.http.params.HttpParams;

public final class Scheme {
  public Scheme(String name, int port, SchemeSocketFactory factory);
  public Scheme(String name, SocketFactory factory, int port);
  public int getDefaultPort();
  public SocketFactory getSocketFactory();
  public SchemeSocketFactory getSchemeSocketFactory();
  public String getName();
  public boolean isLayered();
  public int resolvePort(int port);
}

public final class SchemeRegistry {
  public SchemeRegistry();
  public Scheme getScheme(String name);
  public Scheme getScheme(HttpHost host);
  public Scheme get(String name);
  public Scheme register(Scheme sch);
  public Scheme unregister(String name);
  public List<String> getSchemeNames();
  public void setItems(Map<String, Scheme> map);
}

public class PlainSocketFactory implements SocketFactory, SchemeSocketFactory {
  public static PlainSocketFactory getSocketFactory();
  public PlainSocketFactory(HostNameResolver nameResolver);
  public PlainSocketFactory();
  public Socket createSocket(HttpParams params);
  public Socket createSocket();
  @Blocking(NETWORK)
  public Socket connectSocket(Socket socket, InetSocketAddress remoteAddress,
      InetSocketAddress localAddress, HttpParams params) throws IOException,
      ConnectTimeoutException;
  public final boolean isSecure(Socket sock);
  @Blocking(NETWORK)
  public Socket connectSocket(Socket socket, String host, int port, InetAddress localAddress,
      int localPort, HttpParams params) throws IOException, UnknownHostException,
      ConnectTimeoutException;
}

public interface SocketFactory {
  Socket createSocket() throws IOException;
  @Blocking(NETWORK)
  Socket connectSocket(Socket sock, String host, int port, InetAddress localAddress, int localPort,
      HttpParams params) throws IOException, UnknownHostException, ConnectTimeoutException;
  boolean isSecure(Socket sock) throws IllegalArgumentException;
}

public interface SchemeSocketFactory {
  Socket createSocket(HttpParams params) throws IOException;
  @Blocking(NETWORK)
  Socket connectSocket(Socket sock, InetSocketAddress remoteAddress, InetSocketAddress localAddress,
      HttpParams params) throws IOException, UnknownHostException, ConnectTimeoutException;
  boolean isSecure(Socket sock) throws IllegalArgumentException;
}

public interface LayeredSocketFactory extends SocketFactory {
  Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException,
      UnknownHostException;
}

public interface LayeredSchemeSocketFactory extends SchemeSocketFactory {
  Socket createLayeredSocket(Socket socket, String target, int port, boolean autoClose)
      throws IOException, UnknownHostException;
}

public interface SchemeLayeredSocketFactory extends SchemeSocketFactory {
  Socket createLayeredSocket(Socket socket, String target, int port, HttpParams params)
      throws IOException, UnknownHostException;
}

public interface HostNameResolver {
  InetAddress resolve(String hostname) throws IOException;
}
