package org.apache.hc.core5.http.io;

import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpConnection;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

public interface HttpClientResponseHandler<T> {
  T handleResponse(ClassicHttpResponse response) throws HttpException, IOException;
}

public class SocketConfig {
  public static final SocketConfig DEFAULT;
  public Timeout getSoTimeout();
  public boolean isSoReuseAddress();
  public TimeValue getSoLinger();
  public boolean isSoKeepAlive();
  public boolean isTcpNoDelay();
  public int getSndBufSize();
  public int getRcvBufSize();
  public int getBacklogSize();
  public int getTcpKeepIdle();
  public int getTcpKeepInterval();
  public int getTcpKeepCount();
  public SocketAddress getSocksProxyAddress();
  public static SocketConfig.Builder custom();
  public static SocketConfig.Builder copy(@Carries SocketConfig config);

  public static class Builder {
    @Bounds(READ) public SocketConfig.Builder setSoTimeout(int soTimeout, TimeUnit timeUnit);
    @Bounds(value = READ) public SocketConfig.Builder setSoTimeout(Timeout soTimeout);
    public SocketConfig.Builder setSoReuseAddress(boolean soReuseAddress);
    public SocketConfig.Builder setSoLinger(int soLinger, TimeUnit timeUnit);
    public SocketConfig.Builder setSoLinger(TimeValue soLinger);
    public SocketConfig.Builder setSoKeepAlive(boolean soKeepAlive);
    public SocketConfig.Builder setTcpNoDelay(boolean tcpNoDelay);
    public SocketConfig.Builder setSndBufSize(int sndBufSize);
    public SocketConfig.Builder setRcvBufSize(int rcvBufSize);
    public SocketConfig.Builder setBacklogSize(int backlogSize);
    public SocketConfig.Builder setTcpKeepIdle(int tcpKeepIdle);
    public SocketConfig.Builder setTcpKeepInterval(int tcpKeepInterval);
    public SocketConfig.Builder setTcpKeepCount(int tcpKeepCount);
    public SocketConfig.Builder setSocksProxyAddress(SocketAddress socksProxyAddress);
    @Carries public SocketConfig build();
  }
}

public interface BHttpConnection extends HttpConnection {}

public interface HttpClientConnection extends BHttpConnection {}

public interface HttpConnectionFactory<T extends HttpConnection> {
  T createConnection(Socket socket) throws IOException;
}
