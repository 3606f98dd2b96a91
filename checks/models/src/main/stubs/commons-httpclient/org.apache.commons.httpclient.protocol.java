package org.apache.commons.httpclient.protocol;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import org.apache.commons.httpclient.ConnectTimeoutException;
import org.apache.commons.httpclient.params.HttpConnectionParams;

public final class ControllerThreadSocketFactory {
  private ControllerThreadSocketFactory();
  @Blocking(NETWORK)
  public static Socket createSocket(ProtocolSocketFactory socketfactory, String host, int port,
      InetAddress localAddress, int localPort, int timeout) throws IOException,
      UnknownHostException, ConnectTimeoutException;
  @Blocking(NETWORK)
  public static Socket createSocket(ControllerThreadSocketFactory.SocketTask task, int timeout)
      throws IOException, UnknownHostException, ConnectTimeoutException;

  public static abstract class SocketTask implements Runnable {
    public SocketTask();
    protected void setSocket(Socket newSocket);
    protected Socket getSocket();
    public void doit() throws IOException;
    public void run();
  }
}

public class DefaultProtocolSocketFactory implements ProtocolSocketFactory {
  public DefaultProtocolSocketFactory();
  @Blocking(NETWORK)
  public Socket createSocket(String host, int port, InetAddress localAddress, int localPort)
      throws IOException, UnknownHostException;
  @Blocking(NETWORK)
  public Socket createSocket(String host, int port, InetAddress localAddress, int localPort,
      HttpConnectionParams params) throws IOException, UnknownHostException,
      ConnectTimeoutException;
  @Blocking(NETWORK)
  public Socket createSocket(String host, int port) throws IOException, UnknownHostException;
}

public class Protocol {
  public static void registerProtocol(String id, Protocol protocol);
  public static void unregisterProtocol(String id);
  public static Protocol getProtocol(String id) throws IllegalStateException;
  public Protocol(String scheme, ProtocolSocketFactory factory, int defaultPort);
  public Protocol(String scheme, SecureProtocolSocketFactory factory, int defaultPort);
  public int getDefaultPort();
  public ProtocolSocketFactory getSocketFactory();
  public String getScheme();
  public boolean isSecure();
  public int resolvePort(int port);
}

public interface ProtocolSocketFactory {
  @Blocking(NETWORK)
  Socket createSocket(String host, int port, InetAddress localAddress, int localPort)
      throws IOException, UnknownHostException;
  @Blocking(NETWORK)
  Socket createSocket(String host, int port, InetAddress localAddress, int localPort,
      HttpConnectionParams params) throws IOException, UnknownHostException,
      ConnectTimeoutException;
  @Blocking(NETWORK)
  Socket createSocket(String host, int port) throws IOException, UnknownHostException;
}

public final class ReflectionSocketFactory {
  private ReflectionSocketFactory();
  @Blocking(NETWORK)
  public static Socket createSocket(String socketfactoryName, String host, int port,
      InetAddress localAddress, int localPort, int timeout) throws IOException,
      UnknownHostException, ConnectTimeoutException;
}

public class SSLProtocolSocketFactory implements SecureProtocolSocketFactory {
  public SSLProtocolSocketFactory();
  @Blocking(NETWORK)
  public Socket createSocket(String host, int port, InetAddress clientHost, int clientPort)
      throws IOException, UnknownHostException;
  @Blocking(NETWORK)
  public Socket createSocket(String host, int port, InetAddress localAddress, int localPort,
      HttpConnectionParams params) throws IOException, UnknownHostException,
      ConnectTimeoutException;
  @Blocking(NETWORK)
  public Socket createSocket(String host, int port) throws IOException, UnknownHostException;
  @Blocking(NETWORK)
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException, UnknownHostException;
}

public interface SecureProtocolSocketFactory extends ProtocolSocketFactory {
  @Blocking(NETWORK)
  Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException,
      UnknownHostException;
}
