package javax.net;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;

public abstract class SocketFactory {
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  public Socket createSocket() throws IOException;

  @Blocking({NETWORK, DNS})
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public abstract Socket createSocket(String host, int port) throws IOException, UnknownHostException;

  @Blocking({NETWORK, DNS})
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public abstract Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException, UnknownHostException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public abstract Socket createSocket(InetAddress host, int port) throws IOException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public abstract Socket createSocket(
      InetAddress address, int port, InetAddress localAddress, int localPort) throws IOException;
}
