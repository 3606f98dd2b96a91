package org.apache.hc.core5.reactor;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.net.SocketAddress;
import java.nio.channels.ByteChannel;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.SocketModalCloseable;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.Identifiable;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

public final class IOReactorConfig {
  public static final IOReactorConfig DEFAULT;
  public TimeValue getSelectInterval();
  public int getIoThreadCount();
  public Timeout getSoTimeout();
  public boolean isSoReuseAddress();
  public TimeValue getSoLinger();
  public boolean isSoKeepAlive();
  public boolean isSoKeepalive();
  public boolean isTcpNoDelay();
  public int getTrafficClass();
  public int getSndBufSize();
  public int getRcvBufSize();
  public int getBacklogSize();
  public int getTcpKeepIdle();
  public int getTcpKeepInterval();
  public int getTcpKeepCount();
  public SocketAddress getSocksProxyAddress();
  public String getSocksProxyUsername();
  public String getSocksProxyPassword();
  @Unbounded({READ, CALL}) public static IOReactorConfig.Builder custom();
  public static IOReactorConfig.Builder copy(@Carries IOReactorConfig config);

  public static class Builder {
    public static int getDefaultMaxIOThreadCount();
    public static void setDefaultMaxIOThreadCount(int defaultMaxIOThreadCount);
    public IOReactorConfig.Builder setSelectInterval(TimeValue selectInterval);
    public IOReactorConfig.Builder setIoThreadCount(int ioThreadCount);
    @Bounds(READ) public IOReactorConfig.Builder setSoTimeout(int soTimeout, TimeUnit timeUnit);
    @Bounds(READ) public IOReactorConfig.Builder setSoTimeout(Timeout soTimeout);
    public IOReactorConfig.Builder setSoReuseAddress(boolean soReuseAddress);
    public IOReactorConfig.Builder setSoLinger(int soLinger, TimeUnit timeUnit);
    public IOReactorConfig.Builder setSoLinger(TimeValue soLinger);
    public IOReactorConfig.Builder setSoKeepAlive(boolean soKeepAlive);
    public IOReactorConfig.Builder setTcpNoDelay(boolean tcpNoDelay);
    public IOReactorConfig.Builder setTrafficClass(int trafficClass);
    public IOReactorConfig.Builder setSndBufSize(int sndBufSize);
    public IOReactorConfig.Builder setRcvBufSize(int rcvBufSize);
    public IOReactorConfig.Builder setBacklogSize(int backlogSize);
    public IOReactorConfig.Builder setTcpKeepIdle(int tcpKeepIdle);
    public IOReactorConfig.Builder setTcpKeepInterval(int tcpKeepInterval);
    public IOReactorConfig.Builder setTcpKeepCount(int tcpKeepCount);
    public IOReactorConfig.Builder setSocksProxyAddress(SocketAddress socksProxyAddress);
    public IOReactorConfig.Builder setSocksProxyUsername(String socksProxyUsername);
    public IOReactorConfig.Builder setSocksProxyPassword(String socksProxyPassword);
    @Carries public IOReactorConfig build();
  }
}

public enum IOReactorStatus {
  INACTIVE,
  ACTIVE,
  SHUTTING_DOWN,
  SHUT_DOWN;
}

public interface ConnectionInitiator {
  Future<IOSession> connect(NamedEndpoint remoteEndpoint, SocketAddress remoteAddress,
      SocketAddress localAddress, Timeout timeout, Object attachment,
      FutureCallback<IOSession> callback);
}

public interface IOSession extends ByteChannel, SocketModalCloseable, Identifiable {}

public interface IOSessionListener {}
