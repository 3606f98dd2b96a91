package dev.fairlead.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import javax.net.ssl.SSLServerSocketFactory;

/** Server sockets that select the context anew for each connection they accept. */
final class SelectingServerSocketFactory extends SSLServerSocketFactory {

  private final TlsSelector selector;

  SelectingServerSocketFactory(TlsSelector selector) {
    this.selector = selector;
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new SelectingServerSocket(selector);
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    return bound(new InetSocketAddress(port), 0);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    return bound(new InetSocketAddress(port), backlog);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    return bound(new InetSocketAddress(address, port), backlog);
  }

  private ServerSocket bound(InetSocketAddress address, int backlog) throws IOException {
    ServerSocket socket = createServerSocket();
    try {
      socket.bind(address, backlog);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return selector.select().context().parameters().getCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return selector.select().context().delegate().getSupportedSSLParameters().getCipherSuites();
  }
}
