package org.apache.mina.transport.socket.nio;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.net.InetSocketAddress;
import org.apache.mina.core.service.AbstractIoConnector;
import org.apache.mina.transport.socket.SocketConnector;
import org.apache.mina.transport.socket.SocketSessionConfig;

@Connection(sharing = SHAREABLE, expensive = true)
public final class NioSocketConnector extends AbstractIoConnector implements SocketConnector {
  @Opens public NioSocketConnector();
  @Opens public NioSocketConnector(int processorCount);
  public SocketSessionConfig getSessionConfig();
  public InetSocketAddress getDefaultRemoteAddress();
  public void setDefaultRemoteAddress(InetSocketAddress defaultRemoteAddress);
}
