package org.apache.mina.core.service;

import dev.fairlead.annotations.Delivers;
import org.apache.mina.core.session.IdleStatus;
import org.apache.mina.core.session.IoSession;

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
  @Delivers public void messageReceived(IoSession session, Object message) throws Exception;
  public void messageSent(IoSession session, Object message) throws Exception;
  public void inputClosed(IoSession session) throws Exception;
}
