package org.apache.http.impl.nio.reactor;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.apache.http.nio.reactor.ConnectingIOReactor;
import org.apache.http.nio.reactor.IOEventDispatch;
import org.apache.http.nio.reactor.IOReactor;
import org.apache.http.nio.reactor.IOReactorException;
import org.apache.http.nio.reactor.IOReactorExceptionHandler;
import org.apache.http.nio.reactor.IOReactorStatus;
import org.apache.http.nio.reactor.SessionRequest;
import org.apache.http.nio.reactor.SessionRequestCallback;
import org.apache.http.params.HttpParams;

public final class IOReactorConfig implements Cloneable {
  public static final IOReactorConfig DEFAULT;
  public IOReactorConfig();
  public long getSelectInterval();
  public void setSelectInterval(long selectInterval);
  public long getShutdownGracePeriod();
  public void setShutdownGracePeriod(long gracePeriod);
  public boolean isInterestOpQueued();
  public void setInterestOpQueued(boolean interestOpQueued);
  public int getIoThreadCount();
  public void setIoThreadCount(int ioThreadCount);
  public int getSoTimeout();
  @Bounds(READ) public void setSoTimeout(int soTimeout);
  public boolean isSoReuseAddress();
  public void setSoReuseAddress(boolean soReuseAddress);
  public int getSoLinger();
  public void setSoLinger(int soLinger);
  public boolean isSoKeepalive();
  public void setSoKeepalive(boolean soKeepAlive);
  public boolean isTcpNoDelay();
  public void setTcpNoDelay(boolean tcpNoDelay);
  public int getConnectTimeout();
  @Bounds(CONNECT) public void setConnectTimeout(int connectTimeout);
  public int getSndBufSize();
  public void setSndBufSize(int sndBufSize);
  public int getRcvBufSize();
  public void setRcvBufSize(int rcvBufSize);
  public int getBacklogSize();
  protected IOReactorConfig clone() throws CloneNotSupportedException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static IOReactorConfig.Builder custom();
  public static IOReactorConfig.Builder copy(@Carries IOReactorConfig config);

  public static class Builder {
    public static int getDefaultMaxIoThreadCount();
    public static void setDefaultMaxIoThreadCount(int defaultMaxIoThreadCount);
    public IOReactorConfig.Builder setSelectInterval(long selectInterval);
    public IOReactorConfig.Builder setShutdownGracePeriod(long shutdownGracePeriod);
    public IOReactorConfig.Builder setInterestOpQueued(boolean interestOpQueued);
    public IOReactorConfig.Builder setIoThreadCount(int ioThreadCount);
    @Bounds(READ) public IOReactorConfig.Builder setSoTimeout(int soTimeout);
    public IOReactorConfig.Builder setSoReuseAddress(boolean soReuseAddress);
    public IOReactorConfig.Builder setSoLinger(int soLinger);
    public IOReactorConfig.Builder setSoKeepAlive(boolean soKeepAlive);
    public IOReactorConfig.Builder setTcpNoDelay(boolean tcpNoDelay);
    @Bounds(CONNECT) public IOReactorConfig.Builder setConnectTimeout(int connectTimeout);
    public IOReactorConfig.Builder setSndBufSize(int sndBufSize);
    public IOReactorConfig.Builder setRcvBufSize(int rcvBufSize);
    public IOReactorConfig.Builder setBacklogSize(int backlogSize);
    @Carries public IOReactorConfig build();
  }
}

public class DefaultConnectingIOReactor extends AbstractMultiworkerIOReactor
    implements ConnectingIOReactor {
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultConnectingIOReactor(@Carries IOReactorConfig config, ThreadFactory threadFactory)
      throws IOReactorException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultConnectingIOReactor(@Carries IOReactorConfig config) throws IOReactorException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultConnectingIOReactor() throws IOReactorException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultConnectingIOReactor(int workerCount, ThreadFactory threadFactory,
      HttpParams params) throws IOReactorException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultConnectingIOReactor(int workerCount, HttpParams params) throws IOReactorException;
  protected void cancelRequests() throws IOReactorException;
  protected void processEvents(int readyCount) throws IOReactorException;
  public SessionRequest connect(SocketAddress remoteAddress, SocketAddress localAddress,
      Object attachment, SessionRequestCallback callback);
}

public abstract class AbstractMultiworkerIOReactor implements IOReactor {
  public AbstractMultiworkerIOReactor(IOReactorConfig config, ThreadFactory threadFactory)
      throws IOReactorException;
  public AbstractMultiworkerIOReactor() throws IOReactorException;
  public AbstractMultiworkerIOReactor(int workerCount, ThreadFactory threadFactory,
      HttpParams params) throws IOReactorException;
  public IOReactorStatus getStatus();
  public List<ExceptionEvent> getAuditLog();
  protected void addExceptionEvent(Throwable ex, Date timestamp);
  protected void addExceptionEvent(Throwable ex);
  public void setExceptionHandler(IOReactorExceptionHandler exceptionHandler);
  protected void processEvents(int count) throws IOReactorException;
  protected void cancelRequests() throws IOReactorException;
  public void execute(IOEventDispatch eventDispatch) throws InterruptedIOException,
      IOReactorException;
  protected void doShutdown() throws InterruptedIOException;
  protected void addChannel(ChannelEntry entry);
  protected SelectionKey registerChannel(SelectableChannel channel, int ops)
      throws ClosedChannelException;
  protected void prepareSocket(Socket socket) throws IOException;
  protected void awaitShutdown(long timeout) throws InterruptedException;
  public void shutdown() throws IOException;
  public void shutdown(long waitMs) throws IOException;
}

public class ChannelEntry {}

public class ExceptionEvent {}
