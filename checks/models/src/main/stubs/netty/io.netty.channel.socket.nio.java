package io.netty.channel.socket.nio;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelMetadata;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;
import io.netty.channel.RecvByteBufAllocator;
import io.netty.channel.nio.AbstractNioByteChannel;
import io.netty.channel.nio.AbstractNioChannel;
import io.netty.channel.nio.AbstractNioMessageChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.DatagramChannelConfig;
import io.netty.channel.socket.InternetProtocolFamily;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.channel.socket.ServerSocketChannelConfig;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.SocketChannelConfig;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;

public class NioSocketChannel extends AbstractNioByteChannel implements SocketChannel {
  public NioSocketChannel();
  public NioSocketChannel(SelectorProvider provider);
  public NioSocketChannel(SelectorProvider provider, InternetProtocolFamily family);
  public NioSocketChannel(java.nio.channels.SocketChannel socket);
  public NioSocketChannel(Channel parent, java.nio.channels.SocketChannel socket);
  public ServerSocketChannel parent();
  public SocketChannelConfig config();
  protected java.nio.channels.SocketChannel javaChannel();
  public boolean isActive();
  public boolean isOutputShutdown();
  public boolean isInputShutdown();
  public boolean isShutdown();
  public InetSocketAddress localAddress();
  public InetSocketAddress remoteAddress();
  protected final void doShutdownOutput() throws Exception;
  public ChannelFuture shutdownOutput();
  public ChannelFuture shutdownOutput(ChannelPromise promise);
  public ChannelFuture shutdownInput();
  protected boolean isInputShutdown0();
  public ChannelFuture shutdownInput(ChannelPromise promise);
  public ChannelFuture shutdown();
  public ChannelFuture shutdown(ChannelPromise promise);
  protected SocketAddress localAddress0();
  protected SocketAddress remoteAddress0();
  protected void doBind(SocketAddress localAddress) throws Exception;
  protected boolean doConnect(SocketAddress remoteAddress, SocketAddress localAddress)
      throws Exception;
  protected void doFinishConnect() throws Exception;
  protected void doDisconnect() throws Exception;
  protected void doClose() throws Exception;
  protected int doReadBytes(ByteBuf byteBuf) throws Exception;
  protected int doWriteBytes(ByteBuf buf) throws Exception;
  protected long doWriteFileRegion(FileRegion region) throws Exception;
  protected void doWrite(ChannelOutboundBuffer in) throws Exception;
  protected AbstractNioChannel.AbstractNioUnsafe newUnsafe();
}

public class NioServerSocketChannel extends AbstractNioMessageChannel
    implements ServerSocketChannel {
  public NioServerSocketChannel();
  public NioServerSocketChannel(SelectorProvider provider);
  public NioServerSocketChannel(SelectorProvider provider, InternetProtocolFamily family);
  public NioServerSocketChannel(java.nio.channels.ServerSocketChannel channel);
  public InetSocketAddress localAddress();
  public ChannelMetadata metadata();
  public ServerSocketChannelConfig config();
  public boolean isActive();
  public InetSocketAddress remoteAddress();
  protected java.nio.channels.ServerSocketChannel javaChannel();
  protected SocketAddress localAddress0();
  protected void doBind(SocketAddress localAddress) throws Exception;
  protected void doClose() throws Exception;
  protected int doReadMessages(List<Object> buf) throws Exception;
  protected boolean doConnect(SocketAddress remoteAddress, SocketAddress localAddress)
      throws Exception;
  protected void doFinishConnect() throws Exception;
  protected SocketAddress remoteAddress0();
  protected void doDisconnect() throws Exception;
  protected boolean doWriteMessage(Object msg, ChannelOutboundBuffer in) throws Exception;
  protected final Object filterOutboundMessage(Object msg) throws Exception;
  protected boolean closeOnReadError(Throwable cause);
}

public final class NioDatagramChannel extends AbstractNioMessageChannel implements DatagramChannel {
  public NioDatagramChannel();
  public NioDatagramChannel(SelectorProvider provider);
  public NioDatagramChannel(InternetProtocolFamily ipFamily);
  public NioDatagramChannel(SelectorProvider provider, InternetProtocolFamily ipFamily);
  public NioDatagramChannel(java.nio.channels.DatagramChannel socket);
  public ChannelMetadata metadata();
  public DatagramChannelConfig config();
  public boolean isActive();
  public boolean isConnected();
  protected java.nio.channels.DatagramChannel javaChannel();
  protected SocketAddress localAddress0();
  protected SocketAddress remoteAddress0();
  protected void doBind(SocketAddress localAddress) throws Exception;
  protected boolean doConnect(SocketAddress remoteAddress, SocketAddress localAddress)
      throws Exception;
  protected void doFinishConnect() throws Exception;
  protected void doDisconnect() throws Exception;
  protected void doClose() throws Exception;
  protected int doReadMessages(List<Object> buf) throws Exception;
  protected boolean doWriteMessage(Object msg, ChannelOutboundBuffer in) throws Exception;
  protected Object filterOutboundMessage(Object msg);
  protected boolean continueOnWriteError();
  public InetSocketAddress localAddress();
  public InetSocketAddress remoteAddress();
  public ChannelFuture joinGroup(InetAddress multicastAddress);
  public ChannelFuture joinGroup(InetAddress multicastAddress, ChannelPromise promise);
  public ChannelFuture joinGroup(InetSocketAddress multicastAddress,
      NetworkInterface networkInterface);
  public ChannelFuture joinGroup(InetSocketAddress multicastAddress,
      NetworkInterface networkInterface, ChannelPromise promise);
  public ChannelFuture joinGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source);
  public ChannelFuture joinGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source, ChannelPromise promise);
  public ChannelFuture leaveGroup(InetAddress multicastAddress);
  public ChannelFuture leaveGroup(InetAddress multicastAddress, ChannelPromise promise);
  public ChannelFuture leaveGroup(InetSocketAddress multicastAddress,
      NetworkInterface networkInterface);
  public ChannelFuture leaveGroup(InetSocketAddress multicastAddress,
      NetworkInterface networkInterface, ChannelPromise promise);
  public ChannelFuture leaveGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source);
  public ChannelFuture leaveGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source, ChannelPromise promise);
  public ChannelFuture block(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress sourceToBlock);
  public ChannelFuture block(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress sourceToBlock, ChannelPromise promise);
  public ChannelFuture block(InetAddress multicastAddress, InetAddress sourceToBlock);
  public ChannelFuture block(InetAddress multicastAddress, InetAddress sourceToBlock,
      ChannelPromise promise);
  protected void setReadPending(boolean readPending);
  protected boolean closeOnReadError(Throwable cause);
  protected boolean continueReading(RecvByteBufAllocator.Handle allocHandle);
}
