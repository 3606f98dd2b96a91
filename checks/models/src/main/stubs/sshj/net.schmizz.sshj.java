package net.schmizz.sshj;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.security.KeyPair;
import javax.net.SocketFactory;
import javax.security.auth.login.LoginContext;
import net.schmizz.sshj.common.ErrorNotifiable;
import net.schmizz.sshj.common.SSHPacketHandler;
import net.schmizz.sshj.connection.Connection;
import net.schmizz.sshj.connection.ConnectionException;
import net.schmizz.sshj.connection.channel.Channel;
import net.schmizz.sshj.connection.channel.direct.DirectConnection;
import net.schmizz.sshj.connection.channel.direct.LocalPortForwarder;
import net.schmizz.sshj.connection.channel.direct.Parameters;
import net.schmizz.sshj.connection.channel.direct.Session;
import net.schmizz.sshj.connection.channel.direct.SessionFactory;
import net.schmizz.sshj.connection.channel.forwarded.ConnectListener;
import net.schmizz.sshj.connection.channel.forwarded.RemotePortForwarder;
import net.schmizz.sshj.connection.channel.forwarded.X11Forwarder;
import net.schmizz.sshj.sftp.SFTPClient;
import net.schmizz.sshj.sftp.StatefulSFTPClient;
import net.schmizz.sshj.transport.Transport;
import net.schmizz.sshj.transport.TransportException;
import net.schmizz.sshj.transport.verification.AlgorithmsVerifier;
import net.schmizz.sshj.transport.verification.HostKeyVerifier;
import net.schmizz.sshj.userauth.UserAuth;
import net.schmizz.sshj.userauth.UserAuthException;
import net.schmizz.sshj.userauth.keyprovider.KeyProvider;
import net.schmizz.sshj.userauth.password.PasswordFinder;
import net.schmizz.sshj.userauth.password.PasswordUpdateProvider;
import net.schmizz.sshj.xfer.scp.SCPFileTransfer;
import org.ietf.jgss.Oid;

public interface Config {}

@Connection(sharing = SHAREABLE, expensive = true)
@Unbounded({CONNECT, READ})
public class SSHClient extends SocketClient implements Closeable, SessionFactory {
  public static final int DEFAULT_PORT = 22;
  @Opens public SSHClient();
  @Opens public SSHClient(Config config);
  public void addHostKeyVerifier(HostKeyVerifier verifier);
  public void addAlgorithmsVerifier(AlgorithmsVerifier verifier);
  public void addHostKeyVerifier(String fingerprint);
  @Blocking public void authPassword(String username, String password) throws UserAuthException, TransportException;
  @Blocking public void authPassword(String username, char[] password) throws UserAuthException, TransportException;
  @Blocking public void authPassword(String username, PasswordFinder pfinder) throws UserAuthException, TransportException;
  @Blocking public void authPassword(String username, PasswordFinder pfinder, PasswordUpdateProvider newPasswordProvider) throws UserAuthException, TransportException;
  @Blocking public void authPublickey(String username) throws UserAuthException, TransportException;
  @Blocking public void authPublickey(String username, Iterable<KeyProvider> keyProviders) throws UserAuthException, TransportException;
  @Blocking public void authPublickey(String username, KeyProvider... keyProviders) throws UserAuthException, TransportException;
  @Blocking public void authPublickey(String username, String... locations) throws UserAuthException, TransportException;
  public void authGssApiWithMic(String username, LoginContext context, Oid supportedOid, Oid... supportedOids) throws UserAuthException, TransportException;
  @Closes @Blocking public void disconnect() throws IOException;
  public Connection getConnection();
  public InetSocketAddress getRemoteSocketAddress();
  public Charset getRemoteCharset();
  public RemotePortForwarder getRemotePortForwarder();
  public Transport getTransport();
  public UserAuth getUserAuth();
  public boolean isAuthenticated();
  public boolean isConnected();
  public KeyProvider loadKeys(KeyPair kp);
  public KeyProvider loadKeys(String location) throws IOException;
  public KeyProvider loadKeys(String location, char[] passphrase) throws IOException;
  public KeyProvider loadKeys(String location, PasswordFinder passwordFinder) throws IOException;
  public KeyProvider loadKeys(String location, String passphrase) throws IOException;
  public KeyProvider loadKeys(String privateKey, String publicKey, PasswordFinder passwordFinder) throws IOException;
  public void loadKnownHosts() throws IOException;
  public void loadKnownHosts(File location) throws IOException;
  public LocalPortForwarder newLocalPortForwarder(Parameters parameters, ServerSocket serverSocket);
  public DirectConnection newDirectConnection(String hostname, int port) throws IOException;
  public X11Forwarder registerX11Forwarder(ConnectListener listener);
  @Carries public SCPFileTransfer newSCPFileTransfer();
  @Opens @Blocking @Carries public SFTPClient newSFTPClient() throws IOException;
  @Opens @Blocking @Carries public StatefulSFTPClient newStatefulSFTPClient() throws IOException;
  @Blocking public void rekey() throws TransportException;
  public void setRemoteCharset(Charset remoteCharset);
  @Opens @Blocking @Carries public Session startSession() throws ConnectionException, TransportException;
  public void useCompression() throws TransportException;
  protected void onConnect() throws IOException;
  protected void doKex() throws TransportException;
  @Closes @Blocking public void close() throws IOException;
}

public interface Service extends SSHPacketHandler, ErrorNotifiable {}

public abstract class SocketClient {
  protected InetSocketAddress makeInetSocketAddress(String hostname, int port);
  @Blocking @Requires({CONNECT, READ}) public void connect(String hostname) throws IOException;
  @Blocking @Requires({CONNECT, READ}) public void connect(String hostname, int port) throws IOException;
  @Blocking @Requires({CONNECT, READ}) public void connect(String hostname, int port, InetAddress localAddr, int localPort) throws IOException;
  public void connectVia(Channel channel, String hostname, int port) throws IOException;
  public void connectVia(DirectConnection directConnection) throws IOException;
  @Blocking @Requires({CONNECT, READ}) public void connect(InetAddress host) throws IOException;
  @Blocking @Requires({CONNECT, READ}) public void connect(InetAddress host, int port) throws IOException;
  @Blocking @Requires({CONNECT, READ}) public void connect(InetAddress host, int port, InetAddress localAddr, int localPort) throws IOException;
  @Closes @Blocking public void disconnect() throws IOException;
  public boolean isConnected();
  public int getLocalPort();
  public InetAddress getLocalAddress();
  public String getRemoteHostname();
  public int getRemotePort();
  public InetAddress getRemoteAddress();
  public void setSocketFactory(SocketFactory factory);
  public SocketFactory getSocketFactory();
  public int getConnectTimeout();
  @Bounds(CONNECT) public void setConnectTimeout(int connectTimeout);
  public int getTimeout();
  @Bounds(READ) public void setTimeout(int timeout);
  public Socket getSocket();
}
