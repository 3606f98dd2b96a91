package org.apache.commons.net.pop3;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.io.Reader;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import org.apache.commons.net.ProtocolCommandListener;
import org.apache.commons.net.SocketClient;

public class POP3 extends SocketClient {
  public static final int DEFAULT_PORT = 110;
  public static final int DISCONNECTED_STATE = -1;
  public static final int AUTHORIZATION_STATE = 0;
  public static final int TRANSACTION_STATE = 1;
  public static final int UPDATE_STATE = 2;
  public POP3();
  public void disconnect() throws IOException;
  public void getAdditionalReply() throws IOException;
  public String getReplyString();
  public String[] getReplyStrings();
  public int getState();
  public void removeProtocolCommandistener(ProtocolCommandListener listener);
  public int sendCommand(int command) throws IOException;
  public int sendCommand(int command, String args) throws IOException;
  public int sendCommand(String command) throws IOException;
  public int sendCommand(String command, String args) throws IOException;
  public void setState(int state);
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class POP3Client extends POP3 {
  @Opens public POP3Client();
  public boolean capa() throws IOException;
  @Blocking @Requires(READ) public boolean deleteMessage(int messageId) throws IOException;
  public POP3MessageInfo listMessage(int messageId) throws IOException;
  @Blocking @Requires(READ) public POP3MessageInfo[] listMessages() throws IOException;
  public POP3MessageInfo listUniqueIdentifier(int messageId) throws IOException;
  public POP3MessageInfo[] listUniqueIdentifiers() throws IOException;
  @Blocking @Requires(READ) public boolean login(String user, String password) throws IOException;
  @Blocking @Requires(READ) public boolean login(String user, String timestamp, String secret) throws IOException, NoSuchAlgorithmException;
  @Blocking @Requires(READ) public boolean logout() throws IOException;
  @Blocking @Requires(READ) public boolean noop() throws IOException;
  public boolean reset() throws IOException;
  @Blocking @Requires(READ) public Reader retrieveMessage(int messageId) throws IOException;
  public Reader retrieveMessageTop(int messageId, int numLines) throws IOException;
  public POP3MessageInfo status() throws IOException;
}

public final class POP3MessageInfo {}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class POP3SClient extends POP3Client {
  @Opens public POP3SClient();
  @Opens public POP3SClient(boolean implicit);
  @Opens public POP3SClient(boolean implicit, SSLContext ctx);
  @Opens public POP3SClient(SSLContext context);
  @Opens public POP3SClient(String proto);
  @Opens public POP3SClient(String proto, boolean implicit);
  @Opens public POP3SClient(String proto, boolean implicit, SSLContext ctx);
  @Blocking @Requires(READ) public boolean execTLS() throws SSLException, IOException;
  public String[] getEnabledCipherSuites();
  public String[] getEnabledProtocols();
  public HostnameVerifier getHostnameVerifier();
  public TrustManager getTrustManager();
  public boolean isEndpointCheckingEnabled();
  public void setEnabledCipherSuites(String[] cipherSuites);
  public void setEnabledProtocols(String[] protocolVersions);
  public void setEndpointCheckingEnabled(boolean enable);
  public void setHostnameVerifier(HostnameVerifier newHostnameVerifier);
  public void setKeyManager(KeyManager newKeyManager);
  public void setTrustManager(TrustManager newTrustManager);
}
