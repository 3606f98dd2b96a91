package io.netty.handler.traffic;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
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

public abstract class AbstractTrafficShapingHandler extends ChannelDuplexHandler {}
