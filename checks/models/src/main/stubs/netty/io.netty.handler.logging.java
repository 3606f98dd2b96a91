package io.netty.handler.logging;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.internal.logging.InternalLogLevel;
import io.netty.util.internal.logging.InternalLogger;
import java.net.SocketAddress;

public class LoggingHandler extends ChannelDuplexHandler {
  protected final InternalLogger logger;
  protected final InternalLogLevel internalLevel;
  public LoggingHandler();
  public LoggingHandler(ByteBufFormat format);
  public LoggingHandler(LogLevel level);
  public LoggingHandler(LogLevel level, ByteBufFormat byteBufFormat);
  public LoggingHandler(Class<?> clazz);
  public LoggingHandler(Class<?> clazz, LogLevel level);
  public LoggingHandler(Class<?> clazz, LogLevel level, ByteBufFormat byteBufFormat);
  public LoggingHandler(String name);
  public LoggingHandler(String name, LogLevel level);
  public LoggingHandler(String name, LogLevel level, ByteBufFormat byteBufFormat);
  public LogLevel level();
  public ByteBufFormat byteBufFormat();
  public void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  public void channelUnregistered(ChannelHandlerContext ctx) throws Exception;
  public void channelActive(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
  public void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  public void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  public void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress,
      SocketAddress localAddress, ChannelPromise promise) throws Exception;
  public void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
  protected String format(ChannelHandlerContext ctx, String eventName);
  protected String format(ChannelHandlerContext ctx, String eventName, Object arg);
  protected String format(ChannelHandlerContext ctx, String eventName, Object firstArg,
      Object secondArg);
}

public enum LogLevel {
  TRACE,
  DEBUG,
  INFO,
  WARN,
  ERROR;
  public InternalLogLevel toInternalLevel();
}

public enum ByteBufFormat {
  SIMPLE,
  HEX_DUMP;
}
