package io.netty.channel.pool;

import dev.fairlead.annotations.NonBlocking;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.io.Closeable;

public interface ChannelPool extends Closeable {
  Future<Channel> acquire();
  Future<Channel> acquire(Promise<Channel> promise);
  Future<Void> release(Channel channel);
  Future<Void> release(Channel channel, Promise<Void> promise);
  void close();
}

@NonBlocking
public interface ChannelPoolHandler {
  void channelReleased(Channel ch) throws Exception;
  void channelAcquired(Channel ch) throws Exception;
  void channelCreated(Channel ch) throws Exception;
}

public class SimpleChannelPool implements ChannelPool {
  public SimpleChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler);
  public SimpleChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler,
      ChannelHealthChecker healthCheck);
  public SimpleChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler,
      ChannelHealthChecker healthCheck, boolean releaseHealthCheck);
  public SimpleChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler,
      ChannelHealthChecker healthCheck, boolean releaseHealthCheck, boolean lastRecentUsed);
  protected Bootstrap bootstrap();
  protected ChannelPoolHandler handler();
  protected ChannelHealthChecker healthChecker();
  protected boolean releaseHealthCheck();
  public final Future<Channel> acquire();
  public Future<Channel> acquire(Promise<Channel> promise);
  protected ChannelFuture connectChannel(Bootstrap bs);
  public final Future<Void> release(Channel channel);
  public Future<Void> release(Channel channel, Promise<Void> promise);
  protected Channel pollChannel();
  protected boolean offerChannel(Channel channel);
  public void close();
  public Future<Void> closeAsync();
}

public class FixedChannelPool extends SimpleChannelPool {
  public FixedChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler, int maxConnections);
  public FixedChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler, int maxConnections,
      int maxPendingAcquires);
  public FixedChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler,
      ChannelHealthChecker healthCheck, FixedChannelPool.AcquireTimeoutAction action,
      long acquireTimeoutMillis, int maxConnections, int maxPendingAcquires);
  public FixedChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler,
      ChannelHealthChecker healthCheck, FixedChannelPool.AcquireTimeoutAction action,
      long acquireTimeoutMillis, int maxConnections, int maxPendingAcquires,
      boolean releaseHealthCheck);
  public FixedChannelPool(Bootstrap bootstrap, ChannelPoolHandler handler,
      ChannelHealthChecker healthCheck, FixedChannelPool.AcquireTimeoutAction action,
      long acquireTimeoutMillis, int maxConnections, int maxPendingAcquires,
      boolean releaseHealthCheck, boolean lastRecentUsed);
  public int acquiredChannelCount();
  public Future<Channel> acquire(Promise<Channel> promise);
  public Future<Void> release(Channel channel, Promise<Void> promise);
  public void close();
  public Future<Void> closeAsync();

  public enum AcquireTimeoutAction {
    NEW,
    FAIL;
  }
}

public interface ChannelHealthChecker {
  Future<Boolean> isHealthy(Channel channel);
}
