package org.apache.sshd.client;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.IOException;
import java.net.SocketAddress;
import java.security.KeyPair;
import java.util.Collection;
import java.util.List;
import org.apache.sshd.client.config.keys.ClientIdentityLoaderManager;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientProxyConnector;
import org.apache.sshd.client.session.ClientProxyConnectorHolder;
import org.apache.sshd.client.session.ClientSessionCreator;
import org.apache.sshd.client.session.SessionFactory;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.Factory;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.ServiceFactory;
import org.apache.sshd.common.auth.UserAuthFactoriesManager;
import org.apache.sshd.common.config.keys.FilePasswordProviderManager;
import org.apache.sshd.common.helpers.AbstractFactoryManager;
import org.apache.sshd.common.keyprovider.KeyIdentityProviderHolder;

public interface ClientAuthenticationManager extends UserAuthFactoriesManager, KeyIdentityProviderHolder {
  void addPasswordIdentity(String password);
  String removePasswordIdentity(String password);
  void addPublicKeyIdentity(KeyPair key);
  KeyPair removePublicKeyIdentity(KeyPair kp);
  ServerKeyVerifier getServerKeyVerifier();
  void setServerKeyVerifier(ServerKeyVerifier serverKeyVerifier);
  default void setUserAuthFactoriesNames(Collection<String> names);
}

public interface ClientFactoryManager extends FactoryManager, ClientSessionCreator, ClientProxyConnectorHolder, FilePasswordProviderManager, ClientIdentityLoaderManager, ClientAuthenticationManager {}

@Connection(sharing = SHAREABLE, expensive = true)
public class SshClient extends AbstractFactoryManager implements ClientFactoryManager {
  public static final Factory<SshClient> DEFAULT_SSH_CLIENT_FACTORY;
  public static final List DEFAULT_USER_AUTH_FACTORIES;
  public static final List<ServiceFactory> DEFAULT_SERVICE_FACTORIES;
  public SshClient();
  public SessionFactory getSessionFactory();
  public void setSessionFactory(SessionFactory sessionFactory);
  public ClientProxyConnector getClientProxyConnector();
  public void setClientProxyConnector(ClientProxyConnector proxyConnector);
  public ServerKeyVerifier getServerKeyVerifier();
  public void setServerKeyVerifier(ServerKeyVerifier serverKeyVerifier);
  public void addPasswordIdentity(String password);
  public String removePasswordIdentity(String password);
  public void addPublicKeyIdentity(KeyPair kp);
  public KeyPair removePublicKeyIdentity(KeyPair kp);
  public boolean isStarted();
  public void start();
  @Closes @Blocking public void stop();
  public void open() throws IOException;
  public ConnectFuture connect(String uriStr) throws IOException;
  public ConnectFuture connect(String username, SocketAddress targetAddress, AttributeRepository context, SocketAddress localAddress) throws IOException;
  public ConnectFuture connect(String username, String host, int port, AttributeRepository context, SocketAddress localAddress) throws IOException;
  @Opens public static SshClient setUpDefaultClient();
}
