package net.schmizz.sshj.connection.channel;

import static dev.fairlead.annotations.Phase.CALL;

import dev.fairlead.annotations.Unbounded;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.concurrent.TimeUnit;
import net.schmizz.sshj.common.ErrorNotifiable;
import net.schmizz.sshj.common.LoggerFactory;
import net.schmizz.sshj.common.SSHPacketHandler;
import net.schmizz.sshj.connection.ConnectionException;
import net.schmizz.sshj.transport.TransportException;

public abstract class AbstractChannel implements Channel {}

public interface Channel extends Closeable, SSHPacketHandler, ErrorNotifiable {
  @Closes @Blocking void close() throws TransportException, ConnectionException;
  boolean getAutoExpand();
  int getID();
  InputStream getInputStream();
  int getLocalMaxPacketSize();
  long getLocalWinSize();
  OutputStream getOutputStream();
  int getRecipient();
  Charset getRemoteCharset();
  int getRemoteMaxPacketSize();
  long getRemoteWinSize();
  String getType();
  boolean isOpen();
  void setAutoExpand(boolean autoExpand);
  @Blocking @Unbounded(CALL) void join() throws ConnectionException;
  @Blocking void join(@Bounds(CALL) long timeout, TimeUnit unit) throws ConnectionException;
  boolean isEOF();
  LoggerFactory getLoggerFactory();

  public interface Direct extends Channel {
    void open() throws ConnectionException, TransportException;
  }
  public interface Forwarded extends Channel {}
}

public class OpenFailException extends ConnectionException {
  public enum Reason {
    UNKNOWN, ADMINISTRATIVELY_PROHIBITED, CONNECT_FAILED, UNKNOWN_CHANNEL_TYPE, RESOURCE_SHORTAGE;
  }
}
