package org.apache.mina.core.service;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Delivers;
import java.net.SocketAddress;
import org.apache.mina.core.future.ConnectFuture;
import org.apache.mina.core.session.IdleStatus;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.core.session.IoSessionConfig;

public abstract class AbstractIoConnector extends AbstractIoService implements IoConnector {
  public final int getConnectTimeout();
  public final long getConnectTimeoutMillis();
  @Bounds(value = CONNECT, negative = INFINITE, unit = SECONDS) public final void setConnectTimeout(int connectTimeout);
  @Bounds(value = CONNECT, negative = INFINITE) public final void setConnectTimeoutMillis(long connectTimeoutInMillis);
  public final ConnectFuture connect();
  public final ConnectFuture connect(SocketAddress remoteAddress);
  public final ConnectFuture connect(SocketAddress remoteAddress, SocketAddress localAddress);
}

public abstract class AbstractIoService implements IoService {
  @Closes public final void dispose();
  @Closes public final void dispose(boolean awaitTermination);
  public final IoHandler getHandler();
  public final void setHandler(IoHandler handler);
}

/** {@code AbstractPollingIoConnector}: zero and less wait for ever. */
public interface IoConnector extends IoService {
  int getConnectTimeout();
  long getConnectTimeoutMillis();
  @Bounds(value = CONNECT, negative = INFINITE, unit = SECONDS) void setConnectTimeout(int connectTimeout);
  @Bounds(value = CONNECT, negative = INFINITE) void setConnectTimeoutMillis(long connectTimeoutInMillis);
  SocketAddress getDefaultRemoteAddress();
  void setDefaultRemoteAddress(SocketAddress defaultRemoteAddress);
  ConnectFuture connect();
  ConnectFuture connect(SocketAddress remoteAddress);
  ConnectFuture connect(SocketAddress remoteAddress, SocketAddress localAddress);
}

public interface IoHandler {
  void sessionCreated(IoSession session) throws Exception;
  void sessionOpened(IoSession session) throws Exception;
  void sessionClosed(IoSession session) throws Exception;
  void sessionIdle(IoSession session, IdleStatus status) throws Exception;
  void exceptionCaught(IoSession session, Throwable cause) throws Exception;
  @Delivers void messageReceived(IoSession session, Object message) throws Exception;
  void messageSent(IoSession session, Object message) throws Exception;
  void inputClosed(IoSession session) throws Exception;
}

public class IoHandlerAdapter implements IoHandler {
  public IoHandlerAdapter();
  public void sessionCreated(IoSession session) throws Exception;
  public void sessionOpened(IoSession session) throws Exception;
  public void sessionClosed(IoSession session) throws Exception;
  public void sessionIdle(IoSession session, IdleStatus status) throws Exception;
  public void exceptionCaught(IoSession session, Throwable cause) throws Exception;
  public void messageReceived(IoSession session, Object message) throws Exception;
  public void messageSent(IoSession session, Object message) throws Exception;
  public void inputClosed(IoSession session) throws Exception;
}

public interface IoService {
  @Closes void dispose();
  @Closes void dispose(boolean awaitTermination);
  IoHandler getHandler();
  void setHandler(IoHandler handler);
  IoSessionConfig getSessionConfig();
  boolean isActive();
}
