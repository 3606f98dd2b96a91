package com.hierynomus.smbj.connection;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.hierynomus.mssmb2.SMB2MessageConverter;
import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.protocol.transport.PacketReceiver;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.smb.SMBPacketData;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.common.Pooled;
import com.hierynomus.smbj.session.Session;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Future;

@dev.fairlead.annotations.Connection(sharing = SHAREABLE)
public class Connection extends Pooled<Connection> implements Closeable, PacketReceiver<SMBPacketData<?>> {
  public SMBClient getClient();
  public Connection(Connection connection);
  public void connect(String hostname, int port) throws IOException;
  @Closes @Blocking public void close() throws IOException;
  @Closes @Blocking public void close(boolean force) throws IOException;
  @Opens @Blocking public Session authenticate(AuthenticationContext authContext);
  public <T extends SMB2Packet> Future<T> send(SMB2Packet packet) throws TransportException;
  public NegotiatedProtocol getNegotiatedProtocol();
  public void handle(SMBPacketData<?> uncheckedPacket) throws TransportException;
  public void handleError(Throwable t);
  public String getRemoteHostname();
  public boolean isConnected();
  public ConnectionContext getConnectionContext();
  public void setMessageConverter(SMB2MessageConverter smb2Converter);
}

public class ConnectionContext {}

public class NegotiatedProtocol {}
