package io.netty.handler.timeout;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.NonBlocking;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelException;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.util.concurrent.TimeUnit;

public enum IdleState {
  READER_IDLE,
  WRITER_IDLE,
  ALL_IDLE;
}

public class IdleStateEvent {
  public static final IdleStateEvent FIRST_READER_IDLE_STATE_EVENT;
  public static final IdleStateEvent READER_IDLE_STATE_EVENT;
  public static final IdleStateEvent FIRST_WRITER_IDLE_STATE_EVENT;
  public static final IdleStateEvent WRITER_IDLE_STATE_EVENT;
  public static final IdleStateEvent FIRST_ALL_IDLE_STATE_EVENT;
  public static final IdleStateEvent ALL_IDLE_STATE_EVENT;
  protected IdleStateEvent(IdleState state, boolean first);
  public IdleState state();
  public boolean isFirst();
}

public class IdleStateHandler extends ChannelDuplexHandler {
  public IdleStateHandler(int readerIdleTimeSeconds, int writerIdleTimeSeconds,
      int allIdleTimeSeconds);
  public IdleStateHandler(long readerIdleTime, long writerIdleTime, long allIdleTime,
      TimeUnit unit);
  public IdleStateHandler(boolean observeOutput, long readerIdleTime, long writerIdleTime,
      long allIdleTime, TimeUnit unit);
  public long getReaderIdleTimeInMillis();
  public long getWriterIdleTimeInMillis();
  public long getAllIdleTimeInMillis();
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  public void channelActive(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void resetReadTimeout();
  public void resetWriteTimeout();
  @NonBlocking
  protected void channelIdle(ChannelHandlerContext ctx, IdleStateEvent evt) throws Exception;
  protected IdleStateEvent newIdleStateEvent(IdleState state, boolean first);
}

public class ReadTimeoutHandler extends IdleStateHandler {
  @Bounds(value = READ, unit = SECONDS, negative = INFINITE)
  public ReadTimeoutHandler(int timeoutSeconds);
  @Bounds(value = READ, negative = INFINITE) public ReadTimeoutHandler(long timeout, TimeUnit unit);
  protected final void channelIdle(ChannelHandlerContext ctx, IdleStateEvent evt) throws Exception;
  @NonBlocking protected void readTimedOut(ChannelHandlerContext ctx) throws Exception;
}

public final class ReadTimeoutException extends TimeoutException {
  public static final ReadTimeoutException INSTANCE;
  public ReadTimeoutException();
  public ReadTimeoutException(String message);
}

public final class WriteTimeoutException extends TimeoutException {
  public static final WriteTimeoutException INSTANCE;
  public WriteTimeoutException();
  public WriteTimeoutException(String message);
}

public class WriteTimeoutHandler extends ChannelOutboundHandlerAdapter {
  @Bounds(value = WRITE, unit = SECONDS, negative = INFINITE)
  public WriteTimeoutHandler(int timeoutSeconds);
  @Bounds(value = WRITE, negative = INFINITE)
  public WriteTimeoutHandler(long timeout, TimeUnit unit);
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  protected void writeTimedOut(ChannelHandlerContext ctx) throws Exception;
}

public class TimeoutException extends ChannelException {
  public Throwable fillInStackTrace();
}
