package io.netty.channel.nio;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import io.netty.channel.AbstractChannel;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopTaskQueueFactory;
import io.netty.channel.MultithreadEventLoopGroup;
import io.netty.channel.SelectStrategyFactory;
import io.netty.util.concurrent.EventExecutorChooserFactory;
import io.netty.util.concurrent.RejectedExecutionHandler;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

@Connection(sharing = SHAREABLE, expensive = true)
public class NioEventLoopGroup extends MultithreadEventLoopGroup {
  @Opens @Pool(threads = LIMITED) public NioEventLoopGroup();
  @Opens @Pool(threads = LIMITED) public NioEventLoopGroup(int nThreads);
  @Opens @Pool(threads = LIMITED) public NioEventLoopGroup(ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED) public NioEventLoopGroup(int nThreads, Executor executor);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, ThreadFactory threadFactory,
      SelectorProvider selectorProvider);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, ThreadFactory threadFactory,
      SelectorProvider selectorProvider, SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, Executor executor, SelectorProvider selectorProvider);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, Executor executor, SelectorProvider selectorProvider,
      SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectorProvider selectorProvider,
      SelectStrategyFactory selectStrategyFactory);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectorProvider selectorProvider,
      SelectStrategyFactory selectStrategyFactory,
      RejectedExecutionHandler rejectedExecutionHandler);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectorProvider selectorProvider,
      SelectStrategyFactory selectStrategyFactory,
      RejectedExecutionHandler rejectedExecutionHandler,
      EventLoopTaskQueueFactory taskQueueFactory);
  @Opens @Pool(threads = LIMITED)
  public NioEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, SelectorProvider selectorProvider,
      SelectStrategyFactory selectStrategyFactory,
      RejectedExecutionHandler rejectedExecutionHandler, EventLoopTaskQueueFactory taskQueueFactory,
      EventLoopTaskQueueFactory tailTaskQueueFactory);
  public void setIoRatio(int ioRatio);
  public void rebuildSelectors();
  protected EventLoop newChild(Executor executor, Object... args) throws Exception;
}

public abstract class AbstractNioByteChannel extends AbstractNioChannel {}

public abstract class AbstractNioChannel extends AbstractChannel {

  protected abstract class AbstractNioUnsafe extends AbstractChannel.AbstractUnsafe
      implements AbstractNioChannel.NioUnsafe {}

  public interface NioUnsafe extends Channel.Unsafe {}
}

public abstract class AbstractNioMessageChannel extends AbstractNioChannel {}
