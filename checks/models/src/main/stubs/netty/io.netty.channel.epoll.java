package io.netty.channel.epoll;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import io.netty.channel.AbstractChannel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopTaskQueueFactory;
import io.netty.channel.MultithreadEventLoopGroup;
import io.netty.channel.SelectStrategyFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.DuplexChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.unix.UnixChannel;
import io.netty.channel.unix.UnixChannelOption;
import io.netty.util.concurrent.EventExecutorChooserFactory;
import io.netty.util.concurrent.RejectedExecutionHandler;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

public final class Epoll {
  private Epoll();
  public static boolean isAvailable();
  public static void ensureAvailability();
  public static Throwable unavailabilityCause();
  public static boolean isTcpFastOpenClientSideAvailable();
  public static boolean isTcpFastOpenServerSideAvailable();
}

@Connection(sharing = SHAREABLE, expensive = true)
public final class EpollEventLoopGroup extends MultithreadEventLoopGroup {
  @Opens @Pool(threads = LIMITED) public EpollEventLoopGroup();
  @Opens @Pool(threads = LIMITED) public EpollEventLoopGroup(int nThreads);
  @Opens @Pool(threads = LIMITED) public EpollEventLoopGroup(ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED) public EpollEventLoopGroup(int nThreads, Executor executor);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, ThreadFactory threadFactory,
      SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, ThreadFactory threadFactory, int maxEventsAtOnce);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, ThreadFactory threadFactory, int maxEventsAtOnce,
      SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, Executor executor,
      SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectStrategyFactory selectStrategyFactory,
      RejectedExecutionHandler rejectedExecutionHandler);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectStrategyFactory selectStrategyFactory,
      RejectedExecutionHandler rejectedExecutionHandler, EventLoopTaskQueueFactory queueFactory);
  @Opens @Pool(threads = LIMITED)
  public EpollEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectStrategyFactory selectStrategyFactory,
      RejectedExecutionHandler rejectedExecutionHandler, EventLoopTaskQueueFactory taskQueueFactory,
      EventLoopTaskQueueFactory tailTaskQueueFactory);
  public void setIoRatio(int ioRatio);
  protected EventLoop newChild(Executor executor, Object... args) throws Exception;
}

public final class EpollSocketChannel extends AbstractEpollStreamChannel implements SocketChannel {
  public EpollSocketChannel();
  public EpollSocketChannel(InternetProtocolFamily protocol);
  public EpollSocketChannel(int fd);
}

public final class EpollServerSocketChannel extends AbstractEpollServerChannel
    implements ServerSocketChannel {
  public EpollServerSocketChannel();
  public EpollServerSocketChannel(InternetProtocolFamily protocol);
  public EpollServerSocketChannel(int fd);
}

public final class EpollDatagramChannel extends AbstractEpollChannel implements DatagramChannel {
  public EpollDatagramChannel();
  public EpollDatagramChannel(InternetProtocolFamily family);
  public EpollDatagramChannel(int fd);
}

public final class EpollChannelOption<T> extends UnixChannelOption<T> {
  private EpollChannelOption();
  public static final ChannelOption<Boolean> TCP_CORK;
  public static final ChannelOption<Long> TCP_NOTSENT_LOWAT;
  public static final ChannelOption<Integer> TCP_KEEPIDLE;
  public static final ChannelOption<Integer> TCP_KEEPINTVL;
  public static final ChannelOption<Integer> TCP_KEEPCNT;
  public static final ChannelOption<Integer> TCP_USER_TIMEOUT;
  public static final ChannelOption<Boolean> IP_FREEBIND;
  public static final ChannelOption<Boolean> IP_BIND_ADDRESS_NO_PORT;
  public static final ChannelOption<Boolean> IP_TRANSPARENT;
  public static final ChannelOption<Boolean> IP_RECVORIGDSTADDR;
  public static final ChannelOption<Integer> TCP_FASTOPEN;
  public static final ChannelOption<Boolean> TCP_FASTOPEN_CONNECT;
  public static final ChannelOption<Integer> TCP_DEFER_ACCEPT;
  public static final ChannelOption<Boolean> TCP_QUICKACK;
  public static final ChannelOption<Integer> SO_BUSY_POLL;
  public static final ChannelOption<EpollMode> EPOLL_MODE;
  public static final ChannelOption<Map<InetAddress, byte[]>> TCP_MD5SIG;
  public static final ChannelOption<Integer> MAX_DATAGRAM_PAYLOAD_SIZE;
  public static final ChannelOption<Boolean> UDP_GRO;
}

abstract class AbstractEpollChannel extends AbstractChannel implements UnixChannel {}

public abstract class AbstractEpollServerChannel extends AbstractEpollChannel
    implements ServerChannel {}

public abstract class AbstractEpollStreamChannel extends AbstractEpollChannel
    implements DuplexChannel {}

public enum EpollMode {
  EDGE_TRIGGERED,
  LEVEL_TRIGGERED;
}
