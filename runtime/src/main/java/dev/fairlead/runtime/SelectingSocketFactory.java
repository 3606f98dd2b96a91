package dev.fairlead.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Client sockets that check the host name; server sockets over an accepted connection. */
final class SelectingSocketFactory extends SSLSocketFactory {

  private final TlsSelector selector;

  SelectingSocketFactory(TlsSelector selector) {
    this.selector = selector;
  }

  @Override
  public Socket createSocket() throws IOException {
    return client(SSLSocketFactory::createSocket);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return client(factory -> factory.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return client(factory -> factory.createSocket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return client(factory -> factory.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return client(factory -> factory.createSocket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException {
    return client(factory -> factory.createSocket(socket, host, port, autoClose));
  }

  @Override
  public Socket createSocket(Socket socket, InputStream consumed, boolean autoClose)
      throws IOException {
    TlsGeneration generation = selector.select();
    SSLSocketFactory factory = generation.context().delegate().getSocketFactory();
    SSLSocket accepted = (SSLSocket) factory.createSocket(socket, consumed, autoClose);
    accepted.setSSLParameters(generation.context().configure(accepted.getSSLParameters()));
    selector.made(accepted, generation);
    return accepted;
  }

  private Socket client(Creation creation) throws IOException {
    TlsGeneration generation = selector.select();
    SSLSocketFactory factory = generation.context().delegate().getSocketFactory();
    SSLSocket socket = (SSLSocket) creation.create(factory);
    SSLParameters parameters = generation.context().configure(socket.getSSLParameters());
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    selector.made(socket, generation);
    return socket;
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return selector.select().context().parameters().getCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return selector.select().context().delegate().getSocketFactory().getSupportedCipherSuites();
  }

  @FunctionalInterface
  private interface Creation {
    Socket create(SSLSocketFactory factory) throws IOException;
  }
}
