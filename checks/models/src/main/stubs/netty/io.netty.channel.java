package io.netty.channel;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.WaitsFor.THREAD;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import dev.fairlead.annotations.RunsOnWorkers;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.AbstractConstant;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.Attribute;
import io.netty.util.AttributeKey;
import io.netty.util.AttributeMap;
import io.netty.util.DefaultAttributeMap;
import io.netty.util.IntSupplier;
import io.netty.util.ReferenceCounted;
import io.netty.util.concurrent.AbstractEventExecutorGroup;
import io.netty.util.concurrent.DefaultPromise;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorChooserFactory;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import io.netty.util.concurrent.GenericProgressiveFutureListener;
import io.netty.util.concurrent.MultithreadEventExecutorGroup;
import io.netty.util.concurrent.OrderedEventExecutor;
import io.netty.util.concurrent.ProgressiveFuture;
import io.netty.util.concurrent.ProgressivePromise;
import io.netty.util.concurrent.Promise;
import io.netty.util.concurrent.RejectedExecutionHandler;
import io.netty.util.concurrent.SingleThreadEventExecutor;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

@Connection(sharing = SHAREABLE)
public interface Channel extends AttributeMap, ChannelOutboundInvoker, Comparable<Channel> {
  ChannelId id();
  EventLoop eventLoop();
  Channel parent();
  ChannelConfig config();
  boolean isOpen();
  boolean isRegistered();
  boolean isActive();
  ChannelMetadata metadata();
  SocketAddress localAddress();
  SocketAddress remoteAddress();
  ChannelFuture closeFuture();
  boolean isWritable();
  long bytesBeforeUnwritable();
  long bytesBeforeWritable();
  Channel.Unsafe unsafe();
  ChannelPipeline pipeline();
  ByteBufAllocator alloc();
  Channel read();
  Channel flush();

  interface Unsafe {}
}

public interface ServerChannel extends Channel {}

public interface ChannelId extends Serializable, Comparable<ChannelId> {
  String asShortText();
  String asLongText();
}

public interface ChannelConfig {
  Map<ChannelOption<?>, Object> getOptions();
  boolean setOptions(Map<ChannelOption<?>, ?> options);
  <T> T getOption(ChannelOption<T> option);
  <T> boolean setOption(ChannelOption<T> option, T value);
  int getConnectTimeoutMillis();
  ChannelConfig setConnectTimeoutMillis(int connectTimeoutMillis);
  int getMaxMessagesPerRead();
  ChannelConfig setMaxMessagesPerRead(int maxMessagesPerRead);
  int getWriteSpinCount();
  ChannelConfig setWriteSpinCount(int writeSpinCount);
  ByteBufAllocator getAllocator();
  ChannelConfig setAllocator(ByteBufAllocator allocator);
  <T extends RecvByteBufAllocator> T getRecvByteBufAllocator();
  ChannelConfig setRecvByteBufAllocator(RecvByteBufAllocator allocator);
  boolean isAutoRead();
  ChannelConfig setAutoRead(boolean autoRead);
  boolean isAutoClose();
  ChannelConfig setAutoClose(boolean autoClose);
  int getWriteBufferHighWaterMark();
  ChannelConfig setWriteBufferHighWaterMark(int writeBufferHighWaterMark);
  int getWriteBufferLowWaterMark();
  ChannelConfig setWriteBufferLowWaterMark(int writeBufferLowWaterMark);
  MessageSizeEstimator getMessageSizeEstimator();
  ChannelConfig setMessageSizeEstimator(MessageSizeEstimator estimator);
  WriteBufferWaterMark getWriteBufferWaterMark();
  ChannelConfig setWriteBufferWaterMark(WriteBufferWaterMark writeBufferWaterMark);
}

public final class ChannelMetadata {}

public class ChannelException extends RuntimeException {
  public ChannelException();
  public ChannelException(String message, Throwable cause);
  public ChannelException(String message);
  public ChannelException(Throwable cause);
  protected ChannelException(String message, Throwable cause, boolean shared);
}

public class ConnectTimeoutException extends ConnectException {
  public ConnectTimeoutException(String msg);
  public ConnectTimeoutException();
}

public interface ChannelFactory<T extends Channel> extends io.netty.bootstrap.ChannelFactory<T> {
  T newChannel();
}

public interface ChannelFuture extends Future<Void> {
  Channel channel();
  ChannelFuture addListener(
      @NonBlocking GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelFuture addListeners(GenericFutureListener<? extends Future<? super Void>>... listeners);
  ChannelFuture removeListener(GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelFuture removeListeners(GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Blocking(THREAD) ChannelFuture sync() throws InterruptedException;
  @Blocking(THREAD) ChannelFuture syncUninterruptibly();
  @Blocking(THREAD) ChannelFuture await() throws InterruptedException;
  @Blocking(THREAD) ChannelFuture awaitUninterruptibly();
  boolean isVoid();
}

public interface ChannelPromise extends ChannelFuture, Promise<Void> {
  Channel channel();
  ChannelPromise setSuccess(Void result);
  ChannelPromise setSuccess();
  boolean trySuccess();
  ChannelPromise setFailure(Throwable cause);
  ChannelPromise addListener(
      @NonBlocking GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelPromise addListeners(GenericFutureListener<? extends Future<? super Void>>... listeners);
  ChannelPromise removeListener(GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelPromise removeListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Blocking(THREAD) ChannelPromise sync() throws InterruptedException;
  @Blocking(THREAD) ChannelPromise syncUninterruptibly();
  @Blocking(THREAD) ChannelPromise await() throws InterruptedException;
  @Blocking(THREAD) ChannelPromise awaitUninterruptibly();
  ChannelPromise unvoid();
}

public interface ChannelProgressivePromise extends ProgressivePromise<Void>,
    ChannelProgressiveFuture, ChannelPromise {
  ChannelProgressivePromise addListener(
      @NonBlocking GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelProgressivePromise addListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  ChannelProgressivePromise removeListener(
      GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelProgressivePromise removeListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Blocking(THREAD) ChannelProgressivePromise sync() throws InterruptedException;
  @Blocking(THREAD) ChannelProgressivePromise syncUninterruptibly();
  @Blocking(THREAD) ChannelProgressivePromise await() throws InterruptedException;
  @Blocking(THREAD) ChannelProgressivePromise awaitUninterruptibly();
  ChannelProgressivePromise setSuccess(Void result);
  ChannelProgressivePromise setSuccess();
  ChannelProgressivePromise setFailure(Throwable cause);
  ChannelProgressivePromise setProgress(long progress, long total);
  ChannelProgressivePromise unvoid();
}

public interface ChannelProgressiveFuture extends ChannelFuture, ProgressiveFuture<Void> {
  ChannelProgressiveFuture addListener(
      @NonBlocking GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelProgressiveFuture addListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  ChannelProgressiveFuture removeListener(
      GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelProgressiveFuture removeListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Blocking(THREAD) ChannelProgressiveFuture sync() throws InterruptedException;
  @Blocking(THREAD) ChannelProgressiveFuture syncUninterruptibly();
  @Blocking(THREAD) ChannelProgressiveFuture await() throws InterruptedException;
  @Blocking(THREAD) ChannelProgressiveFuture awaitUninterruptibly();
}

public class DefaultChannelPromise extends DefaultPromise<Void> implements ChannelPromise,
    ChannelFlushPromiseNotifier.FlushCheckpoint {
  public DefaultChannelPromise(Channel channel);
  public DefaultChannelPromise(Channel channel, EventExecutor executor);
  protected EventExecutor executor();
  public Channel channel();
  public ChannelPromise setSuccess();
  public ChannelPromise setSuccess(Void result);
  public boolean trySuccess();
  public ChannelPromise setFailure(Throwable cause);
  public ChannelPromise addListener(GenericFutureListener<? extends Future<? super Void>> listener);
  public ChannelPromise addListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  public ChannelPromise removeListener(
      GenericFutureListener<? extends Future<? super Void>> listener);
  public ChannelPromise removeListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  public ChannelPromise sync() throws InterruptedException;
  public ChannelPromise syncUninterruptibly();
  public ChannelPromise await() throws InterruptedException;
  public ChannelPromise awaitUninterruptibly();
  public long flushCheckpoint();
  public void flushCheckpoint(long checkpoint);
  public ChannelPromise promise();
  protected void checkDeadLock();
  public ChannelPromise unvoid();
  public boolean isVoid();
}

public interface ChannelFutureListener extends GenericFutureListener<ChannelFuture> {
  ChannelFutureListener CLOSE = null;
  ChannelFutureListener CLOSE_ON_FAILURE = null;
  ChannelFutureListener FIRE_EXCEPTION_ON_FAILURE = null;
}

public interface ChannelProgressiveFutureListener
    extends GenericProgressiveFutureListener<ChannelProgressiveFuture> {}

@NonBlocking
public interface ChannelHandler {
  void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;

  @RunsOnWorkers(CONCURRENTLY)
  @interface Sharable {}
}

@NonBlocking
public interface ChannelInboundHandler extends ChannelHandler {
  void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  void channelUnregistered(ChannelHandlerContext ctx) throws Exception;
  @Delivers void channelActive(ChannelHandlerContext ctx) throws Exception;
  void channelInactive(ChannelHandlerContext ctx) throws Exception;
  @Delivers void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception;
  void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
}

@NonBlocking
public interface ChannelOutboundHandler extends ChannelHandler {
  void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress, SocketAddress localAddress,
      ChannelPromise promise) throws Exception;
  void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  void read(ChannelHandlerContext ctx) throws Exception;
  void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  void flush(ChannelHandlerContext ctx) throws Exception;
}

@NonBlocking
@OneOfMany(per = "connection")
public abstract class ChannelHandlerAdapter implements ChannelHandler {
  public ChannelHandlerAdapter();
  protected void ensureNotSharable();
  public boolean isSharable();
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
}

@NonBlocking
public class ChannelInboundHandlerAdapter extends ChannelHandlerAdapter
    implements ChannelInboundHandler {
  public ChannelInboundHandlerAdapter();
  public void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  public void channelUnregistered(ChannelHandlerContext ctx) throws Exception;
  public void channelActive(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
}

@NonBlocking
public class ChannelOutboundHandlerAdapter extends ChannelHandlerAdapter
    implements ChannelOutboundHandler {
  public ChannelOutboundHandlerAdapter();
  public void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  public void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress,
      SocketAddress localAddress, ChannelPromise promise) throws Exception;
  public void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void read(ChannelHandlerContext ctx) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
}

@NonBlocking
public class ChannelDuplexHandler extends ChannelInboundHandlerAdapter
    implements ChannelOutboundHandler {
  public ChannelDuplexHandler();
  public void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  public void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress,
      SocketAddress localAddress, ChannelPromise promise) throws Exception;
  public void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void read(ChannelHandlerContext ctx) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
}

@NonBlocking
public class CombinedChannelDuplexHandler<I extends ChannelInboundHandler, O extends ChannelOutboundHandler> extends ChannelDuplexHandler {
  protected CombinedChannelDuplexHandler();
  public CombinedChannelDuplexHandler(I inboundHandler, O outboundHandler);
  protected final void init(I inboundHandler, O outboundHandler);
  protected final I inboundHandler();
  protected final O outboundHandler();
  public final void removeInboundHandler();
  public final void removeOutboundHandler();
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  public void channelUnregistered(ChannelHandlerContext ctx) throws Exception;
  public void channelActive(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
  public void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception;
  public void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  public void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress,
      SocketAddress localAddress, ChannelPromise promise) throws Exception;
  public void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void read(ChannelHandlerContext ctx) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
}

@NonBlocking
public abstract class SimpleChannelInboundHandler<I> extends ChannelInboundHandlerAdapter {
  protected SimpleChannelInboundHandler();
  protected SimpleChannelInboundHandler(boolean autoRelease);
  protected SimpleChannelInboundHandler(Class<? extends I> inboundMessageType);
  protected SimpleChannelInboundHandler(Class<? extends I> inboundMessageType, boolean autoRelease);
  public boolean acceptInboundMessage(Object msg) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  @Delivers protected void channelRead0(ChannelHandlerContext ctx, I msg) throws Exception;
}

@NonBlocking
public abstract class SimpleUserEventChannelHandler<I> extends ChannelInboundHandlerAdapter {
  protected SimpleUserEventChannelHandler();
  protected SimpleUserEventChannelHandler(boolean autoRelease);
  protected SimpleUserEventChannelHandler(Class<? extends I> eventType);
  protected SimpleUserEventChannelHandler(Class<? extends I> eventType, boolean autoRelease);
  protected boolean acceptEvent(Object evt) throws Exception;
  public final void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  protected void eventReceived(ChannelHandlerContext ctx, I evt) throws Exception;
}

@NonBlocking
@OneOfMany(per = "")
public abstract class ChannelInitializer<C extends Channel> extends ChannelInboundHandlerAdapter {
  public ChannelInitializer();
  protected void initChannel(C ch) throws Exception;
  public final void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
}

public interface ChannelHandlerContext extends AttributeMap, ChannelInboundInvoker,
    ChannelOutboundInvoker {
  Channel channel();
  EventExecutor executor();
  String name();
  ChannelHandler handler();
  boolean isRemoved();
  ChannelHandlerContext fireChannelRegistered();
  ChannelHandlerContext fireChannelUnregistered();
  ChannelHandlerContext fireChannelActive();
  ChannelHandlerContext fireChannelInactive();
  ChannelHandlerContext fireExceptionCaught(Throwable cause);
  ChannelHandlerContext fireUserEventTriggered(Object evt);
  ChannelHandlerContext fireChannelRead(Object msg);
  ChannelHandlerContext fireChannelReadComplete();
  ChannelHandlerContext fireChannelWritabilityChanged();
  ChannelHandlerContext read();
  ChannelHandlerContext flush();
  ChannelPipeline pipeline();
  ByteBufAllocator alloc();
  <T> Attribute<T> attr(AttributeKey<T> key);
  <T> boolean hasAttr(AttributeKey<T> key);
}

public interface ChannelInboundInvoker {
  ChannelInboundInvoker fireChannelRegistered();
  ChannelInboundInvoker fireChannelUnregistered();
  ChannelInboundInvoker fireChannelActive();
  ChannelInboundInvoker fireChannelInactive();
  ChannelInboundInvoker fireExceptionCaught(Throwable cause);
  ChannelInboundInvoker fireUserEventTriggered(Object event);
  ChannelInboundInvoker fireChannelRead(Object msg);
  ChannelInboundInvoker fireChannelReadComplete();
  ChannelInboundInvoker fireChannelWritabilityChanged();
}

public interface ChannelOutboundInvoker {
  ChannelFuture bind(SocketAddress localAddress);
  ChannelFuture connect(SocketAddress remoteAddress);
  ChannelFuture connect(SocketAddress remoteAddress, SocketAddress localAddress);
  ChannelFuture disconnect();
  ChannelFuture close();
  ChannelFuture deregister();
  ChannelFuture bind(SocketAddress localAddress, ChannelPromise promise);
  ChannelFuture connect(SocketAddress remoteAddress, ChannelPromise promise);
  ChannelFuture connect(SocketAddress remoteAddress, SocketAddress localAddress,
      ChannelPromise promise);
  ChannelFuture disconnect(ChannelPromise promise);
  ChannelFuture close(ChannelPromise promise);
  ChannelFuture deregister(ChannelPromise promise);
  ChannelOutboundInvoker read();
  ChannelFuture write(Object msg);
  ChannelFuture write(Object msg, ChannelPromise promise);
  ChannelOutboundInvoker flush();
  ChannelFuture writeAndFlush(Object msg, ChannelPromise promise);
  ChannelFuture writeAndFlush(Object msg);
  ChannelPromise newPromise();
  ChannelProgressivePromise newProgressivePromise();
  ChannelFuture newSucceededFuture();
  ChannelFuture newFailedFuture(Throwable cause);
  ChannelPromise voidPromise();
}

public interface ChannelPipeline extends ChannelInboundInvoker, ChannelOutboundInvoker,
    Iterable<Map.Entry<String, ChannelHandler>> {
  ChannelPipeline addFirst(String name, ChannelHandler handler);
  ChannelPipeline addFirst(EventExecutorGroup group, String name, ChannelHandler handler);
  ChannelPipeline addLast(String name, ChannelHandler handler);
  ChannelPipeline addLast(EventExecutorGroup group, String name, ChannelHandler handler);
  ChannelPipeline addBefore(String baseName, String name, ChannelHandler handler);
  ChannelPipeline addBefore(EventExecutorGroup group, String baseName, String name,
      ChannelHandler handler);
  ChannelPipeline addAfter(String baseName, String name, ChannelHandler handler);
  ChannelPipeline addAfter(EventExecutorGroup group, String baseName, String name,
      ChannelHandler handler);
  ChannelPipeline addFirst(ChannelHandler... handlers);
  ChannelPipeline addFirst(EventExecutorGroup group, ChannelHandler... handlers);
  ChannelPipeline addLast(ChannelHandler... handlers);
  ChannelPipeline addLast(EventExecutorGroup group, ChannelHandler... handlers);
  ChannelPipeline remove(ChannelHandler handler);
  ChannelHandler remove(String name);
  <T extends ChannelHandler> T remove(Class<T> handlerType);
  ChannelHandler removeFirst();
  ChannelHandler removeLast();
  ChannelPipeline replace(ChannelHandler oldHandler, String newName, ChannelHandler newHandler);
  ChannelHandler replace(String oldName, String newName, ChannelHandler newHandler);
  <T extends ChannelHandler> T replace(Class<T> oldHandlerType, String newName,
      ChannelHandler newHandler);
  ChannelHandler first();
  ChannelHandlerContext firstContext();
  ChannelHandler last();
  ChannelHandlerContext lastContext();
  ChannelHandler get(String name);
  <T extends ChannelHandler> T get(Class<T> handlerType);
  ChannelHandlerContext context(ChannelHandler handler);
  ChannelHandlerContext context(String name);
  ChannelHandlerContext context(Class<? extends ChannelHandler> handlerType);
  Channel channel();
  List<String> names();
  Map<String, ChannelHandler> toMap();
  ChannelPipeline fireChannelRegistered();
  ChannelPipeline fireChannelUnregistered();
  ChannelPipeline fireChannelActive();
  ChannelPipeline fireChannelInactive();
  ChannelPipeline fireExceptionCaught(Throwable cause);
  ChannelPipeline fireUserEventTriggered(Object event);
  ChannelPipeline fireChannelRead(Object msg);
  ChannelPipeline fireChannelReadComplete();
  ChannelPipeline fireChannelWritabilityChanged();
  ChannelPipeline flush();
}

public class ChannelOption<T> extends AbstractConstant<ChannelOption<T>> {
  public static final ChannelOption<ByteBufAllocator> ALLOCATOR;
  public static final ChannelOption<RecvByteBufAllocator> RCVBUF_ALLOCATOR;
  public static final ChannelOption<MessageSizeEstimator> MESSAGE_SIZE_ESTIMATOR;
  public static final ChannelOption<Integer> CONNECT_TIMEOUT_MILLIS;
  public static final ChannelOption<Integer> MAX_MESSAGES_PER_READ;
  public static final ChannelOption<Integer> MAX_MESSAGES_PER_WRITE;
  public static final ChannelOption<Integer> WRITE_SPIN_COUNT;
  public static final ChannelOption<Integer> WRITE_BUFFER_HIGH_WATER_MARK;
  public static final ChannelOption<Integer> WRITE_BUFFER_LOW_WATER_MARK;
  public static final ChannelOption<WriteBufferWaterMark> WRITE_BUFFER_WATER_MARK;
  public static final ChannelOption<Boolean> ALLOW_HALF_CLOSURE;
  public static final ChannelOption<Boolean> AUTO_READ;
  public static final ChannelOption<Boolean> AUTO_CLOSE;
  public static final ChannelOption<Boolean> SO_BROADCAST;
  public static final ChannelOption<Boolean> SO_KEEPALIVE;
  public static final ChannelOption<Integer> SO_SNDBUF;
  public static final ChannelOption<Integer> SO_RCVBUF;
  public static final ChannelOption<Boolean> SO_REUSEADDR;
  public static final ChannelOption<Integer> SO_LINGER;
  public static final ChannelOption<Integer> SO_BACKLOG;
  public static final ChannelOption<Integer> SO_TIMEOUT;
  public static final ChannelOption<Integer> IP_TOS;
  public static final ChannelOption<InetAddress> IP_MULTICAST_ADDR;
  public static final ChannelOption<NetworkInterface> IP_MULTICAST_IF;
  public static final ChannelOption<Integer> IP_MULTICAST_TTL;
  public static final ChannelOption<Boolean> IP_MULTICAST_LOOP_DISABLED;
  public static final ChannelOption<Boolean> TCP_NODELAY;
  public static final ChannelOption<Boolean> TCP_FASTOPEN_CONNECT;
  public static final ChannelOption<Integer> TCP_FASTOPEN;
  public static final ChannelOption<Boolean> DATAGRAM_CHANNEL_ACTIVE_ON_REGISTRATION;
  public static final ChannelOption<Boolean> SINGLE_EVENTEXECUTOR_PER_GROUP;
  public static <T> ChannelOption<T> valueOf(String name);
  public static <T> ChannelOption<T> valueOf(Class<?> firstNameComponent,
      String secondNameComponent);
  public static boolean exists(String name);
  public static <T> ChannelOption<T> newInstance(String name);
  protected ChannelOption(String name);
  public void validate(T value);
}

public class FixedRecvByteBufAllocator extends DefaultMaxMessagesRecvByteBufAllocator {
  public FixedRecvByteBufAllocator(int bufferSize);
  public RecvByteBufAllocator.Handle newHandle();
  public FixedRecvByteBufAllocator respectMaybeMoreData(boolean respectMaybeMoreData);
}

public class AdaptiveRecvByteBufAllocator extends DefaultMaxMessagesRecvByteBufAllocator {
  public static final int DEFAULT_MINIMUM = 64;
  public static final int DEFAULT_INITIAL = 2048;
  public static final int DEFAULT_MAXIMUM = 65536;
  public static final AdaptiveRecvByteBufAllocator DEFAULT;
  public AdaptiveRecvByteBufAllocator();
  public AdaptiveRecvByteBufAllocator(int minimum, int initial, int maximum);
  public RecvByteBufAllocator.Handle newHandle();
  public AdaptiveRecvByteBufAllocator respectMaybeMoreData(boolean respectMaybeMoreData);
}

public final class WriteBufferWaterMark {
  public static final WriteBufferWaterMark DEFAULT;
  public WriteBufferWaterMark(int low, int high);
  public int low();
  public int high();
}

public class DefaultFileRegion extends AbstractReferenceCounted implements FileRegion {
  public DefaultFileRegion(FileChannel fileChannel, long position, long count);
  public DefaultFileRegion(File file, long position, long count);
  public boolean isOpen();
  public void open() throws IOException;
  public long position();
  public long count();
  public long transfered();
  public long transferred();
  public long transferTo(WritableByteChannel target, long position) throws IOException;
  protected void deallocate();
  public FileRegion retain();
  public FileRegion retain(int increment);
  public FileRegion touch();
  public FileRegion touch(Object hint);
}

public interface FileRegion extends ReferenceCounted {
  long position();
  long transfered();
  long transferred();
  long count();
  long transferTo(WritableByteChannel target, long position) throws IOException;
  FileRegion retain();
  FileRegion retain(int increment);
  FileRegion touch();
  FileRegion touch(Object hint);
}

@NonBlocking
public interface EventLoop extends OrderedEventExecutor, EventLoopGroup {
  EventLoopGroup parent();
}

@NonBlocking
public interface EventLoopGroup extends EventExecutorGroup {
  EventLoop next();
  ChannelFuture register(Channel channel);
  ChannelFuture register(ChannelPromise promise);
  ChannelFuture register(Channel channel, ChannelPromise promise);
}

public abstract class MultithreadEventLoopGroup extends MultithreadEventExecutorGroup
    implements EventLoopGroup {
  protected MultithreadEventLoopGroup(int nThreads, Executor executor, Object... args);
  protected MultithreadEventLoopGroup(int nThreads, ThreadFactory threadFactory, Object... args);
  protected MultithreadEventLoopGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, Object... args);
  protected ThreadFactory newDefaultThreadFactory();
  public EventLoop next();
  protected EventLoop newChild(Executor executor, Object... args) throws Exception;
  public ChannelFuture register(Channel channel);
  public ChannelFuture register(ChannelPromise promise);
  public ChannelFuture register(Channel channel, ChannelPromise promise);
}

public abstract class SingleThreadEventLoop extends SingleThreadEventExecutor implements EventLoop {
  protected SingleThreadEventLoop(EventLoopGroup parent, ThreadFactory threadFactory,
      boolean addTaskWakesUp);
  protected SingleThreadEventLoop(EventLoopGroup parent, Executor executor, boolean addTaskWakesUp);
  protected SingleThreadEventLoop(EventLoopGroup parent, ThreadFactory threadFactory,
      boolean addTaskWakesUp, int maxPendingTasks,
      RejectedExecutionHandler rejectedExecutionHandler);
  protected SingleThreadEventLoop(EventLoopGroup parent, Executor executor, boolean addTaskWakesUp,
      int maxPendingTasks, RejectedExecutionHandler rejectedExecutionHandler);
  protected SingleThreadEventLoop(EventLoopGroup parent, Executor executor, boolean addTaskWakesUp,
      Queue<Runnable> taskQueue, Queue<Runnable> tailTaskQueue,
      RejectedExecutionHandler rejectedExecutionHandler);
  public EventLoopGroup parent();
  public EventLoop next();
  public ChannelFuture register(Channel channel);
  public ChannelFuture register(ChannelPromise promise);
  public ChannelFuture register(Channel channel, ChannelPromise promise);
  public final void executeAfterEventLoopIteration(Runnable task);
  protected void afterRunningAllTasks();
  protected boolean hasTasks();
  public int pendingTasks();
  public int registeredChannels();
  public Iterator<Channel> registeredChannelsIterator();
}

public class DefaultEventLoop extends SingleThreadEventLoop {
  public DefaultEventLoop();
  public DefaultEventLoop(ThreadFactory threadFactory);
  public DefaultEventLoop(Executor executor);
  public DefaultEventLoop(EventLoopGroup parent);
  public DefaultEventLoop(EventLoopGroup parent, ThreadFactory threadFactory);
  public DefaultEventLoop(EventLoopGroup parent, Executor executor);
  protected void run();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class DefaultEventLoopGroup extends MultithreadEventLoopGroup {
  @Opens @Pool(threads = LIMITED) public DefaultEventLoopGroup();
  @Opens @Pool(threads = LIMITED) public DefaultEventLoopGroup(int nThreads);
  @Opens @Pool(threads = LIMITED) public DefaultEventLoopGroup(ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED)
  public DefaultEventLoopGroup(int nThreads, ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED) public DefaultEventLoopGroup(int nThreads, Executor executor);
  protected EventLoop newChild(Executor executor, Object... args) throws Exception;
}

public abstract class AbstractChannel extends DefaultAttributeMap implements Channel {

  protected abstract class AbstractUnsafe implements Channel.Unsafe {}
}

public abstract class AbstractServerChannel extends AbstractChannel implements ServerChannel {}

public interface AddressedEnvelope<M, A extends SocketAddress> extends ReferenceCounted {
  M content();
  A sender();
  A recipient();
  AddressedEnvelope<M, A> retain();
  AddressedEnvelope<M, A> retain(int increment);
  AddressedEnvelope<M, A> touch();
  AddressedEnvelope<M, A> touch(Object hint);
}

public final class ChannelFlushPromiseNotifier {

  interface FlushCheckpoint {
    long flushCheckpoint();
    void flushCheckpoint(long checkpoint);
    ChannelPromise promise();
  }
}

public final class ChannelOutboundBuffer {}

public class DefaultAddressedEnvelope<M, A extends SocketAddress>
    implements AddressedEnvelope<M, A> {
  public DefaultAddressedEnvelope(M message, A recipient, A sender);
  public DefaultAddressedEnvelope(M message, A recipient);
  public M content();
  public A sender();
  public A recipient();
  public int refCnt();
  public AddressedEnvelope<M, A> retain();
  public AddressedEnvelope<M, A> retain(int increment);
  public boolean release();
  public boolean release(int decrement);
  public AddressedEnvelope<M, A> touch();
  public AddressedEnvelope<M, A> touch(Object hint);
}

public class DefaultChannelPipeline implements ChannelPipeline {}

public abstract class DefaultMaxMessagesRecvByteBufAllocator
    implements MaxMessagesRecvByteBufAllocator {
  public DefaultMaxMessagesRecvByteBufAllocator();
  public DefaultMaxMessagesRecvByteBufAllocator(int maxMessagesPerRead);
  public int maxMessagesPerRead();
  public MaxMessagesRecvByteBufAllocator maxMessagesPerRead(int maxMessagesPerRead);
  public DefaultMaxMessagesRecvByteBufAllocator respectMaybeMoreData(boolean respectMaybeMoreData);
  public final boolean respectMaybeMoreData();
}

public interface EventLoopTaskQueueFactory {
  Queue<Runnable> newTaskQueue(int maxCapacity);
}

public interface MaxMessagesRecvByteBufAllocator extends RecvByteBufAllocator {
  int maxMessagesPerRead();
  MaxMessagesRecvByteBufAllocator maxMessagesPerRead(int maxMessagesPerRead);
}

public interface MessageSizeEstimator {
  MessageSizeEstimator.Handle newHandle();

  interface Handle {
    int size(Object msg);
  }
}

public interface RecvByteBufAllocator {
  RecvByteBufAllocator.Handle newHandle();

  interface Handle {}
}

public interface SelectStrategy {
  int calculateStrategy(IntSupplier selectSupplier, boolean hasTasks) throws Exception;
}

public interface SelectStrategyFactory {
  SelectStrategy newSelectStrategy();
}

public class ThreadPerChannelEventLoopGroup extends AbstractEventExecutorGroup
    implements EventLoopGroup {
  protected ThreadPerChannelEventLoopGroup();
  protected ThreadPerChannelEventLoopGroup(int maxChannels);
  protected ThreadPerChannelEventLoopGroup(int maxChannels, ThreadFactory threadFactory,
      Object... args);
  protected ThreadPerChannelEventLoopGroup(int maxChannels, Executor executor, Object... args);
  protected EventLoop newChild(Object... args) throws Exception;
  public Iterator<EventExecutor> iterator();
  public EventLoop next();
  public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  public Future<?> terminationFuture();
  public void shutdown();
  public boolean isShuttingDown();
  public boolean isShutdown();
  public boolean isTerminated();
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException;
  public ChannelFuture register(Channel channel);
  public ChannelFuture register(ChannelPromise promise);
  public ChannelFuture register(Channel channel, ChannelPromise promise);
}
