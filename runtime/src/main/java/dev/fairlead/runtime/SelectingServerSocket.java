package dev.fairlead.runtime;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * Selects the context for each connection it accepts.
 *
 * <p>What the context says of protocols, cipher suites and client authentication holds until it is
 * set on this socket.
 */
final class SelectingServerSocket extends SSLServerSocket {

  private final TlsSelector selector;
  private final SelectingSocketFactory sockets;
  private volatile @Nullable SSLParameters own;
  private volatile boolean clientMode;
  private volatile boolean sessionCreation = true;

  SelectingServerSocket(TlsSelector selector) throws IOException {
    this.selector = selector;
    this.sockets = new SelectingSocketFactory(selector);
  }

  @Override
  public Socket accept() throws IOException {
    Socket plain = new Socket();
    implAccept(plain);
    try {
      SSLSocket socket = (SSLSocket) sockets.createSocket(plain, null, true);
      socket.setUseClientMode(clientMode);
      socket.setEnableSessionCreation(sessionCreation);
      SSLParameters parameters = own;
      if (parameters != null) {
        socket.setSSLParameters(parameters);
      }
      return socket;
    } catch (IOException | RuntimeException e) {
      plain.close();
      throw e;
    }
  }

  @Override
  public SSLParameters getSSLParameters() {
    SSLParameters parameters = own;
    if (parameters == null) {
      TlsContext context = selector.select().context();
      return context.configure(context.delegate().getDefaultSSLParameters());
    }
    return TlsParameters.copy(parameters);
  }

  @Override
  public void setSSLParameters(SSLParameters parameters) {
    own = TlsParameters.copy(parameters);
  }

  @Override
  public String[] getEnabledCipherSuites() {
    return getSSLParameters().getCipherSuites();
  }

  @Override
  public void setEnabledCipherSuites(String[] suites) {
    SSLParameters parameters = getSSLParameters();
    parameters.setCipherSuites(suites);
    own = parameters;
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return supported().getCipherSuites();
  }

  @Override
  public String[] getEnabledProtocols() {
    return getSSLParameters().getProtocols();
  }

  @Override
  public void setEnabledProtocols(String[] protocols) {
    SSLParameters parameters = getSSLParameters();
    parameters.setProtocols(protocols);
    own = parameters;
  }

  @Override
  public String[] getSupportedProtocols() {
    return supported().getProtocols();
  }

  private SSLParameters supported() {
    return selector.select().context().delegate().getSupportedSSLParameters();
  }

  @Override
  public void setNeedClientAuth(boolean need) {
    SSLParameters parameters = getSSLParameters();
    parameters.setNeedClientAuth(need);
    own = parameters;
  }

  @Override
  public boolean getNeedClientAuth() {
    return getSSLParameters().getNeedClientAuth();
  }

  @Override
  public void setWantClientAuth(boolean want) {
    SSLParameters parameters = getSSLParameters();
    parameters.setWantClientAuth(want);
    own = parameters;
  }

  @Override
  public boolean getWantClientAuth() {
    return getSSLParameters().getWantClientAuth();
  }

  @Override
  public void setUseClientMode(boolean mode) {
    clientMode = mode;
  }

  @Override
  public boolean getUseClientMode() {
    return clientMode;
  }

  @Override
  public void setEnableSessionCreation(boolean flag) {
    sessionCreation = flag;
  }

  @Override
  public boolean getEnableSessionCreation() {
    return sessionCreation;
  }
}
