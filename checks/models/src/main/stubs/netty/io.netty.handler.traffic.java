package io.netty.handler.traffic;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.EventExecutor;
import java.util.concurrent.ScheduledExecutorService;

public class GlobalTrafficShapingHandler extends AbstractTrafficShapingHandler {
  protected int userDefinedWritabilityIndex();
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long writeLimit,
      long readLimit, long checkInterval, long maxTime);
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long writeLimit,
      long readLimit, long checkInterval);
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long writeLimit,
      long readLimit);
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long checkInterval);
  public GlobalTrafficShapingHandler(EventExecutor executor);
  public long getMaxGlobalWriteSize();
  public void setMaxGlobalWriteSize(long maxGlobalWriteSize);
  public long queuesSize();
  public final void release();
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
}

public class ChannelTrafficShapingHandler extends AbstractTrafficShapingHandler {
  public ChannelTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval,
      long maxTime);
  public ChannelTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval);
  public ChannelTrafficShapingHandler(long writeLimit, long readLimit);
  public ChannelTrafficShapingHandler(long checkInterval);
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public long queueSize();
}

public abstract class AbstractTrafficShapingHandler extends ChannelDuplexHandler {
  protected int userDefinedWritabilityIndex();
  protected AbstractTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval,
      long maxTime);
  protected AbstractTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval);
  protected AbstractTrafficShapingHandler(long writeLimit, long readLimit);
  protected AbstractTrafficShapingHandler();
  protected AbstractTrafficShapingHandler(long checkInterval);
  public void configure(long newWriteLimit, long newReadLimit, long newCheckInterval);
  public void configure(long newWriteLimit, long newReadLimit);
  public void configure(long newCheckInterval);
  public long getWriteLimit();
  public void setWriteLimit(long writeLimit);
  public long getReadLimit();
  public void setReadLimit(long readLimit);
  public long getCheckInterval();
  public void setCheckInterval(long checkInterval);
  public void setMaxTimeWait(long maxTime);
  public long getMaxTimeWait();
  public long getMaxWriteDelay();
  public void setMaxWriteDelay(long maxWriteDelay);
  public long getMaxWriteSize();
  public void setMaxWriteSize(long maxWriteSize);
  protected void doAccounting(TrafficCounter counter);
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  protected static boolean isHandlerActive(ChannelHandlerContext ctx);
  public void read(ChannelHandlerContext ctx);
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  protected void submitWrite(ChannelHandlerContext ctx, Object msg, long delay,
      ChannelPromise promise);
  public void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  public TrafficCounter trafficCounter();
  protected long calculateSize(Object msg);
}

public class TrafficCounter {}
