package org.apache.commons.net.smtp;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.io.Writer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.apache.commons.net.ProtocolCommandListener;
import org.apache.commons.net.SocketClient;

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class AuthenticatingSMTPClient extends SMTPSClient {
  @Opens public AuthenticatingSMTPClient();
  @Opens public AuthenticatingSMTPClient(boolean implicit, SSLContext ctx);
  @Opens public AuthenticatingSMTPClient(String protocol);
  @Opens public AuthenticatingSMTPClient(String proto, boolean implicit);
  @Opens public AuthenticatingSMTPClient(String proto, boolean implicit, String encoding);
  @Opens public AuthenticatingSMTPClient(String protocol, String encoding);
  @Blocking @Requires(READ) public boolean auth(AuthenticatingSMTPClient.AUTH_METHOD method, String user, String password) throws IOException, NoSuchAlgorithmException, InvalidKeyException;
  @Blocking @Requires(READ) public int ehlo(String hostname) throws IOException;
  public boolean elogin() throws IOException;
  public boolean elogin(String hostname) throws IOException;
  public int[] getEnhancedReplyCode();

  public enum AUTH_METHOD {
    PLAIN, CRAM_MD5, LOGIN, XOAUTH, XOAUTH2;
  }
}

public final class RelayPath {}

public class SMTP extends SocketClient {
  public static final int DEFAULT_PORT = 25;
  public SMTP();
  public SMTP(String encoding);
  public int data() throws IOException;
  public void disconnect() throws IOException;
  public int expn(String name) throws IOException;
  public int getReply() throws IOException;
  public int getReplyCode();
  public String getReplyString();
  public String[] getReplyStrings();
  public int helo(String hostname) throws IOException;
  public int help() throws IOException;
  public int help(String command) throws IOException;
  public int mail(String reversePath) throws IOException;
  public int noop() throws IOException;
  public int quit() throws IOException;
  public int rcpt(String forwardPath) throws IOException;
  public void removeProtocolCommandistener(ProtocolCommandListener listener);
  public int rset() throws IOException;
  public int saml(String reversePath) throws IOException;
  public int send(String reversePath) throws IOException;
  public int sendCommand(int command) throws IOException;
  public int sendCommand(int command, String args) throws IOException;
  public int sendCommand(String command) throws IOException;
  public int sendCommand(String command, String args) throws IOException;
  public int soml(String reversePath) throws IOException;
  public int turn() throws IOException;
  public int vrfy(String user) throws IOException;
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class SMTPClient extends SMTP {
  @Opens public SMTPClient();
  @Opens public SMTPClient(String encoding);
  @Blocking @Requires(READ) public boolean addRecipient(RelayPath path) throws IOException;
  @Blocking @Requires(READ) public boolean addRecipient(String address) throws IOException;
  @Blocking @Requires(READ) public boolean completePendingCommand() throws IOException;
  public String listHelp() throws IOException;
  public String listHelp(String command) throws IOException;
  @Blocking @Requires(READ) public boolean login() throws IOException;
  @Blocking @Requires(READ) public boolean login(String hostname) throws IOException;
  @Blocking @Requires(READ) public boolean logout() throws IOException;
  public boolean reset() throws IOException;
  @Blocking @Requires(READ) public Writer sendMessageData() throws IOException;
  public boolean sendNoOp() throws IOException;
  public boolean sendShortMessageData(String message) throws IOException;
  @Blocking @Requires(READ) public boolean sendSimpleMessage(String sender, String recipient, String message) throws IOException;
  @Blocking @Requires(READ) public boolean sendSimpleMessage(String sender, String[] recipients, String message) throws IOException;
  @Blocking @Requires(READ) public boolean setSender(RelayPath path) throws IOException;
  @Blocking @Requires(READ) public boolean setSender(String address) throws IOException;
  public boolean verify(String user) throws IOException;
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class SMTPSClient extends SMTPClient {
  @Opens public SMTPSClient();
  @Opens public SMTPSClient(boolean implicit);
  @Opens public SMTPSClient(boolean implicit, SSLContext ctx);
  @Opens public SMTPSClient(SSLContext context);
  @Opens public SMTPSClient(String proto);
  @Opens public SMTPSClient(String proto, boolean implicit);
  @Opens public SMTPSClient(String proto, boolean implicit, String encoding);
  @Blocking @Requires(READ) public boolean execTLS() throws IOException;
  public String[] getEnabledCipherSuites();
  public String[] getEnabledProtocols();
  public HostnameVerifier getHostnameVerifier();
  public KeyManager getKeyManager();
  public TrustManager getTrustManager();
  public boolean isEndpointCheckingEnabled();
  public void setEnabledCipherSuites(String[] cipherSuites);
  public void setEnabledProtocols(String[] protocolVersions);
  public void setEndpointCheckingEnabled(boolean enable);
  public void setHostnameVerifier(HostnameVerifier newHostnameVerifier);
  public void setKeyManager(KeyManager newKeyManager);
  public void setTrustManager(TrustManager newTrustManager);
}
