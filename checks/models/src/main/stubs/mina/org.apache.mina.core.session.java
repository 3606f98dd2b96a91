package org.apache.mina.core.session;

import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Bounds;
import java.net.SocketAddress;
import org.apache.mina.core.future.CloseFuture;
import org.apache.mina.core.future.ReadFuture;
import org.apache.mina.core.future.WriteFuture;
import org.apache.mina.core.service.IoHandler;

public class IdleStatus {
  public static final IdleStatus READER_IDLE;
  public static final IdleStatus WRITER_IDLE;
  public static final IdleStatus BOTH_IDLE;
}

public interface IoSession {
  long getId();
  IoHandler getHandler();
  IoSessionConfig getConfig();
  ReadFuture read();
  WriteFuture write(Object message);
  WriteFuture write(Object message, SocketAddress destination);
  CloseFuture close(boolean immediately);
  CloseFuture close();
  CloseFuture closeNow();
  CloseFuture closeOnFlush();
  Object getAttribute(Object key);
  Object getAttribute(Object key, Object defaultValue);
  Object setAttribute(Object key, Object value);
  Object setAttribute(Object key);
  Object removeAttribute(Object key);
  boolean containsAttribute(Object key);
  boolean isConnected();
  boolean isClosing();
  CloseFuture getCloseFuture();
  SocketAddress getRemoteAddress();
  SocketAddress getLocalAddress();
}

public interface IoSessionConfig {
  int getReadBufferSize();
  void setReadBufferSize(int readBufferSize);
  void setIdleTime(IdleStatus status, int idleTime);
  void setReaderIdleTime(int idleTime);
  void setWriterIdleTime(int idleTime);
  void setBothIdleTime(int idleTime);
  int getWriteTimeout();
  @Bounds(value = WRITE, unit = SECONDS) void setWriteTimeout(int writeTimeout);
  boolean isUseReadOperation();
  void setUseReadOperation(boolean useReadOperation);
}
