package dev.fairlead.runtime;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509ExtendedKeyManager;

/** Has something happen in a handshake: after the key was asked for, before the chain is. */
final class AfterKey extends X509ExtendedKeyManager {

  private final X509ExtendedKeyManager delegate;
  private final Runnable event;

  AfterKey(X509ExtendedKeyManager delegate, Runnable event) {
    this.delegate = delegate;
    this.event = event;
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    PrivateKey key = delegate.getPrivateKey(alias);
    event.run();
    return key;
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return delegate.getCertificateChain(alias);
  }

  @Override
  public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
    return delegate.chooseClientAlias(types, issuers, socket);
  }

  @Override
  public String[] getClientAliases(String type, Principal[] issuers) {
    return delegate.getClientAliases(type, issuers);
  }

  @Override
  public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
    return delegate.chooseServerAlias(type, issuers, socket);
  }

  @Override
  public String[] getServerAliases(String type, Principal[] issuers) {
    return delegate.getServerAliases(type, issuers);
  }
}
