package org.apache.sshd.client.session;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Connection;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.client.ClientAuthenticationManager;
import org.apache.sshd.client.ClientFactoryManager;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ChannelSubsystem;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.channel.PtyChannelConfigurationHolder;
import org.apache.sshd.common.forward.PortForwardingManager;
import org.apache.sshd.common.future.KeyExchangeFuture;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.common.session.helpers.AbstractSessionFactory;

public abstract class AbstractClientSession extends AbstractSession implements ClientSession {}

public interface ClientProxyConnector {
  void sendClientProxyMetadata(ClientSession session) throws Exception;
}

public interface ClientProxyConnectorHolder {
  ClientProxyConnector getClientProxyConnector();
  void setClientProxyConnector(ClientProxyConnector proxyConnector);
}

@Connection(sharing = SHAREABLE)
public interface ClientSession extends Session, ClientProxyConnectorHolder, ClientAuthenticationManager, PortForwardingManager {
  public static final Set<ClientChannelEvent> REMOTE_COMMAND_WAIT_EVENTS;
  SocketAddress getConnectAddress();
  AttributeRepository getConnectionContext();
  AuthFuture auth() throws IOException;
  PublicKey getServerKey();
  ClientChannel createChannel(String type) throws IOException;
  ClientChannel createChannel(String type, String subType) throws IOException;
  default ChannelShell createShellChannel() throws IOException;
  ChannelShell createShellChannel(PtyChannelConfigurationHolder ptyConfig, Map<String, ?> env) throws IOException;
  default ChannelExec createExecChannel(String command) throws IOException;
  default ChannelExec createExecChannel(String command, PtyChannelConfigurationHolder ptyConfig, Map<String, ?> env) throws IOException;
  ChannelExec createExecChannel(String command, Charset charset, PtyChannelConfigurationHolder ptyConfig, Map<String, ?> env) throws IOException;
  ChannelExec createExecChannel(byte[] command, PtyChannelConfigurationHolder ptyConfig, Map<String, ?> env) throws IOException;
  @Blocking default String executeRemoteCommand(String command) throws IOException;
  @Blocking default String executeRemoteCommand(String command, @Bounds(CALL) Duration timeout) throws IOException;
  @Blocking default String executeRemoteCommand(String command, OutputStream stderr, Charset charset) throws IOException;
  @Blocking default String executeRemoteCommand(String command, OutputStream stderr, Charset charset, @Bounds(CALL) Duration timeout) throws IOException;
  @Blocking default void executeRemoteCommand(String command, OutputStream stdout, OutputStream stderr, Charset charset) throws IOException;
  @Blocking default void executeRemoteCommand(String command, OutputStream stdout, OutputStream stderr, Charset charset, @Bounds(CALL) Duration timeout) throws IOException;
  ChannelSubsystem createSubsystemChannel(String subsystem) throws IOException;
  Set<ClientSession.ClientSessionEvent> getSessionState();
  @Blocking Set<ClientSession.ClientSessionEvent> waitFor(Collection<ClientSession.ClientSessionEvent> mask, @Bounds(CALL) long timeout);
  @Blocking default Set<ClientSession.ClientSessionEvent> waitFor(Collection<ClientSession.ClientSessionEvent> mask, @Bounds(CALL) Duration timeout);
  Map<Object, Object> getMetadataMap();
  KeyExchangeFuture switchToNoneCipher() throws IOException;
  static Iterator<String> passwordIteratorOf(ClientSession session) throws IOException, GeneralSecurityException;

  public enum ClientSessionEvent {
    TIMEOUT, CLOSED, WAIT_AUTH, AUTHED;
  }
}

public interface ClientSessionCreator {
  public static final AttributeRepository.AttributeKey TARGET_SERVER;
  ConnectFuture connect(String uri) throws IOException;
  default ConnectFuture connect(String username, String host, int port) throws IOException;
  default ConnectFuture connect(String username, String host, int port, AttributeRepository context) throws IOException;
  default ConnectFuture connect(String username, String host, int port, SocketAddress localAddress) throws IOException;
  ConnectFuture connect(String username, String host, int port, AttributeRepository context, SocketAddress localAddress) throws IOException;
  default ConnectFuture connect(String username, SocketAddress address) throws IOException;
  default ConnectFuture connect(String username, SocketAddress address, AttributeRepository context) throws IOException;
  default ConnectFuture connect(String username, SocketAddress targetAddress, SocketAddress localAddress) throws IOException;
  ConnectFuture connect(String username, SocketAddress targetAddress, AttributeRepository context, SocketAddress localAddress) throws IOException;
}

public interface ClientSessionHolder {
  ClientSession getClientSession();
}

public class ClientSessionImpl extends AbstractClientSession {}

public class SessionFactory extends AbstractSessionFactory<ClientFactoryManager, ClientSessionImpl> {}
