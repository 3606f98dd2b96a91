package org.apache.mina.core.session;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.OneOfMany;
import java.net.SocketAddress;
import java.util.Set;
import org.apache.mina.core.future.CloseFuture;
import org.apache.mina.core.future.WriteFuture;
import org.apache.mina.core.service.IoHandler;

public class IdleStatus {
  public static final IdleStatus READER_IDLE;
  public static final IdleStatus WRITER_IDLE;
  public static final IdleStatus BOTH_IDLE;
}

public interface IoSessionConfig {
  int getReadBufferSize();
  void setReadBufferSize(int size);
  void setMinReadBufferSize(int size);
  void setMaxReadBufferSize(int size);
  int getIdleTime(IdleStatus status);
  void setIdleTime(IdleStatus status, int seconds);
  void setReaderIdleTime(int seconds);
  void setWriterIdleTime(int seconds);
  void setBothIdleTime(int seconds);
  void setWriteTimeout(int seconds);
}

@Connection(sharing = SHAREABLE)
@OneOfMany(per = "connection")
public interface IoSession {
  long getId();
  IoHandler getHandler();
  IoSessionConfig getConfig();
  WriteFuture write(Object message);
  WriteFuture write(Object message, SocketAddress destination);
  @Closes CloseFuture close(boolean immediately);
  @Closes CloseFuture closeNow();
  @Closes CloseFuture closeOnFlush();
  @Closes CloseFuture close();
  Object getAttribute(Object key);
  Object getAttribute(Object key, Object value);
  Object setAttribute(Object key, Object value);
  Object setAttribute(Object key);
  Object setAttributeIfAbsent(Object key, Object value);
  Object removeAttribute(Object key);
  boolean containsAttribute(Object key);
  Set<Object> getAttributeKeys();
  boolean isConnected();
  boolean isActive();
  boolean isClosing();
  CloseFuture getCloseFuture();
  SocketAddress getRemoteAddress();
  SocketAddress getLocalAddress();
  SocketAddress getServiceAddress();
  void suspendRead();
  void suspendWrite();
  void resumeRead();
  void resumeWrite();
  int getScheduledWriteMessages();
  long getScheduledWriteBytes();
  long getCreationTime();
  long getLastIoTime();
}
