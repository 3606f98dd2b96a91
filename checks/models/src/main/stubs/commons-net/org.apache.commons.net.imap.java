package org.apache.commons.net.imap;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import org.apache.commons.net.SocketClient;

public class IMAP extends SocketClient {
  public static final int DEFAULT_PORT = 143;
  public static final IMAP.IMAPChunkListener TRUE_CHUNK_LISTENER;
  public IMAP();
  public void disconnect() throws IOException;
  public boolean doCommand(IMAPCommand command) throws IOException;
  public boolean doCommand(IMAPCommand command, String args) throws IOException;
  public String getReplyString();
  public String[] getReplyStrings();
  public IMAP.IMAPState getState();
  public int sendCommand(IMAPCommand command) throws IOException;
  public int sendCommand(IMAPCommand command, String args) throws IOException;
  public int sendCommand(String command) throws IOException;
  public int sendCommand(String command, String args) throws IOException;
  public int sendData(String command) throws IOException;
  public void setChunkListener(IMAP.IMAPChunkListener listener);

  public interface IMAPChunkListener {
    boolean chunkReceived(IMAP imap);
  }
  public enum IMAPState {
    DISCONNECTED_STATE, NOT_AUTH_STATE, AUTH_STATE, LOGOUT_STATE;
  }
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class IMAPClient extends IMAP {
  @Opens public IMAPClient();
  public boolean append(String mailboxName) throws IOException;
  public boolean append(String mailboxName, String flags, String datetime) throws IOException;
  public boolean append(String mailboxName, String flags, String datetime, String message) throws IOException;
  public boolean capability() throws IOException;
  public boolean check() throws IOException;
  public boolean close() throws IOException;
  public boolean copy(String sequenceSet, String mailboxName) throws IOException;
  public boolean create(String mailboxName) throws IOException;
  public boolean delete(String mailboxName) throws IOException;
  @Blocking @Requires(READ) public boolean examine(String mailboxName) throws IOException;
  public boolean expunge() throws IOException;
  @Blocking @Requires(READ) public boolean fetch(String sequenceSet, String itemNames) throws IOException;
  @Blocking @Requires(READ) public boolean list(String refName, String mailboxName) throws IOException;
  @Blocking @Requires(READ) public boolean login(String user, String password) throws IOException;
  @Blocking @Requires(READ) public boolean logout() throws IOException;
  public boolean lsub(String refName, String mailboxName) throws IOException;
  @Blocking @Requires(READ) public boolean noop() throws IOException;
  public boolean rename(String oldMailboxName, String newMailboxName) throws IOException;
  @Blocking @Requires(READ) public boolean search(String criteria) throws IOException;
  @Blocking @Requires(READ) public boolean search(String charset, String criteria) throws IOException;
  @Blocking @Requires(READ) public boolean select(String mailboxName) throws IOException;
  public boolean status(String mailboxName, String[] itemNames) throws IOException;
  public boolean store(String sequenceSet, String itemNames, String itemValues) throws IOException;
  public boolean subscribe(String mailboxName) throws IOException;
  public boolean uid(String command, String commandArgs) throws IOException;
  public boolean unsubscribe(String mailboxName) throws IOException;
}

public enum IMAPCommand {
  CAPABILITY, NOOP, LOGOUT, STARTTLS, AUTHENTICATE, LOGIN, XOAUTH, SELECT, EXAMINE, CREATE, DELETE, RENAME, SUBSCRIBE, UNSUBSCRIBE, LIST, LSUB, STATUS, APPEND, CHECK, CLOSE, EXPUNGE, SEARCH, FETCH, STORE, COPY, UID;
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class IMAPSClient extends IMAPClient {
  public static final int DEFAULT_IMAPS_PORT = 993;
  public static final String DEFAULT_PROTOCOL = "TLS";
  @Opens public IMAPSClient();
  @Opens public IMAPSClient(boolean implicit);
  @Opens public IMAPSClient(boolean implicit, SSLContext ctx);
  @Opens public IMAPSClient(SSLContext context);
  @Opens public IMAPSClient(String proto);
  @Opens public IMAPSClient(String proto, boolean implicit);
  @Opens public IMAPSClient(String proto, boolean implicit, SSLContext ctx);
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
