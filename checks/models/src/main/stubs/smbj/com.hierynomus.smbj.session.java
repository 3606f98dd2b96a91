package com.hierynomus.smbj.session;

import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.mssmb2.SMB2PacketHeader;
import com.hierynomus.mssmb2.messages.SMB2CreateRequest;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.common.SmbPath;
import com.hierynomus.smbj.connection.Connection;
import com.hierynomus.smbj.share.Share;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import java.io.IOException;
import java.util.concurrent.Future;
import javax.crypto.SecretKey;

public class Session implements AutoCloseable {
  public long getSessionId();
  public void setSessionId(long sessionId);
  @Opens @Blocking public Share connectShare(String shareName);
  public Session getNestedSession(SmbPath resolvedSharePath);
  @Closes @Blocking public void logoff() throws TransportException;
  public boolean isSigningRequired();
  public boolean isGuest();
  public boolean isAnonymous();
  @Closes @Blocking public void close() throws IOException;
  public Connection getConnection();
  public <T extends SMB2Packet> Future<T> send(SMB2Packet packet) throws TransportException;
  public <T extends SMB2Packet> T processSendResponse(SMB2CreateRequest packet) throws TransportException;
  public SecretKey getSigningKey(SMB2PacketHeader header, boolean signing);
  public boolean shouldEncryptData() throws TransportException;
  public SessionContext getSessionContext();
  public AuthenticationContext getAuthenticationContext();
}

public class SessionContext {}
