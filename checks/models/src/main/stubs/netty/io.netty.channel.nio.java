package io.netty.channel.nio;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import io.netty.buffer.ByteBuf;
import io.netty.channel.AbstractChannel;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelMetadata;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopTaskQueueFactory;
import io.netty.channel.FileRegion;
import io.netty.channel.MultithreadEventLoopGroup;
import io.netty.channel.RecvByteBufAllocator;
import io.netty.channel.SelectStrategyFactory;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.ReferenceCounted;
import io.netty.util.concurrent.EventExecutorChooserFactory;
import io.netty.util.concurrent.RejectedExecutionHandler;
import java.net.SocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
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

public abstract class AbstractNioByteChannel extends AbstractNioChannel {
  protected AbstractNioByteChannel(Channel parent, SelectableChannel ch);
  protected ChannelFuture shutdownInput();
  protected boolean isInputShutdown0();
  protected AbstractNioChannel.AbstractNioUnsafe newUnsafe();
  public ChannelMetadata metadata();
  protected final int doWrite0(ChannelOutboundBuffer in) throws Exception;
  protected void doWrite(ChannelOutboundBuffer in) throws Exception;
  protected final Object filterOutboundMessage(Object msg);
  protected final void incompleteWrite(boolean setOpWrite);
  protected long doWriteFileRegion(FileRegion region) throws Exception;
  protected int doReadBytes(ByteBuf buf) throws Exception;
  protected int doWriteBytes(ByteBuf buf) throws Exception;
  protected final void setOpWrite();
  protected final void clearOpWrite();
}

public abstract class AbstractNioChannel extends AbstractChannel {
  protected AbstractNioChannel(Channel parent, SelectableChannel ch, int readInterestOp);
  public boolean isOpen();
  public AbstractNioChannel.NioUnsafe unsafe();
  protected SelectableChannel javaChannel();
  public NioEventLoop eventLoop();
  protected SelectionKey selectionKey();
  protected boolean isReadPending();
  protected void setReadPending(boolean readPending);
  protected final void clearReadPending();
  protected boolean isCompatible(EventLoop loop);
  protected void doRegister() throws Exception;
  protected void doDeregister() throws Exception;
  protected void doBeginRead() throws Exception;
  protected boolean doConnect(SocketAddress remoteAddress, SocketAddress localAddress)
      throws Exception;
  protected void doFinishConnect() throws Exception;
  protected final ByteBuf newDirectBuffer(ByteBuf buf);
  protected final ByteBuf newDirectBuffer(ReferenceCounted holder, ByteBuf buf);
  protected void doClose() throws Exception;

  protected abstract class AbstractNioUnsafe extends AbstractChannel.AbstractUnsafe
      implements AbstractNioChannel.NioUnsafe {}

  public interface NioUnsafe extends Channel.Unsafe {}
}

public abstract class AbstractNioMessageChannel extends AbstractNioChannel {
  protected AbstractNioMessageChannel(Channel parent, SelectableChannel ch, int readInterestOp);
  protected AbstractNioChannel.AbstractNioUnsafe newUnsafe();
  protected void doBeginRead() throws Exception;
  protected boolean continueReading(RecvByteBufAllocator.Handle allocHandle);
  protected void doWrite(ChannelOutboundBuffer in) throws Exception;
  protected boolean continueOnWriteError();
  protected boolean closeOnReadError(Throwable cause);
  protected int doReadMessages(List<Object> buf) throws Exception;
  protected boolean doWriteMessage(Object msg, ChannelOutboundBuffer in) throws Exception;
}

public final class NioEventLoop extends SingleThreadEventLoop {}
