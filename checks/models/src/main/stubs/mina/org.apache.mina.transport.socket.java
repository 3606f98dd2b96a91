package org.apache.mina.transport.socket;

import java.net.InetSocketAddress;
import org.apache.mina.core.service.IoConnector;
import org.apache.mina.core.session.IoSessionConfig;

public interface SocketConnector extends IoConnector {
  InetSocketAddress getDefaultRemoteAddress();
  void setDefaultRemoteAddress(InetSocketAddress remoteAddress);
  SocketSessionConfig getSessionConfig();
}

public interface SocketSessionConfig extends IoSessionConfig {
  boolean isTcpNoDelay();
  void setTcpNoDelay(boolean tcpNoDelay);
  boolean isKeepAlive();
  void setKeepAlive(boolean keepAlive);
}
