package io.netty.channel.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.channel.DefaultAddressedEnvelope;
import io.netty.channel.ServerChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;

public interface SocketChannel extends DuplexChannel {
  ServerSocketChannel parent();
  SocketChannelConfig config();
  InetSocketAddress localAddress();
  InetSocketAddress remoteAddress();
}

public interface ServerSocketChannel extends ServerChannel {
  ServerSocketChannelConfig config();
  InetSocketAddress localAddress();
  InetSocketAddress remoteAddress();
}

public interface DatagramChannel extends Channel {
  DatagramChannelConfig config();
  InetSocketAddress localAddress();
  InetSocketAddress remoteAddress();
  boolean isConnected();
  ChannelFuture joinGroup(InetAddress multicastAddress);
  ChannelFuture joinGroup(InetAddress multicastAddress, ChannelPromise future);
  ChannelFuture joinGroup(InetSocketAddress multicastAddress, NetworkInterface networkInterface);
  ChannelFuture joinGroup(InetSocketAddress multicastAddress, NetworkInterface networkInterface,
      ChannelPromise future);
  ChannelFuture joinGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source);
  ChannelFuture joinGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source, ChannelPromise future);
  ChannelFuture leaveGroup(InetAddress multicastAddress);
  ChannelFuture leaveGroup(InetAddress multicastAddress, ChannelPromise future);
  ChannelFuture leaveGroup(InetSocketAddress multicastAddress, NetworkInterface networkInterface);
  ChannelFuture leaveGroup(InetSocketAddress multicastAddress, NetworkInterface networkInterface,
      ChannelPromise future);
  ChannelFuture leaveGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source);
  ChannelFuture leaveGroup(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress source, ChannelPromise future);
  ChannelFuture block(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress sourceToBlock);
  ChannelFuture block(InetAddress multicastAddress, NetworkInterface networkInterface,
      InetAddress sourceToBlock, ChannelPromise future);
  ChannelFuture block(InetAddress multicastAddress, InetAddress sourceToBlock);
  ChannelFuture block(InetAddress multicastAddress, InetAddress sourceToBlock,
      ChannelPromise future);
}

public class DatagramPacket extends DefaultAddressedEnvelope<ByteBuf, InetSocketAddress>
    implements ByteBufHolder {
  public DatagramPacket(ByteBuf data, InetSocketAddress recipient);
  public DatagramPacket(ByteBuf data, InetSocketAddress recipient, InetSocketAddress sender);
  public DatagramPacket copy();
  public DatagramPacket duplicate();
  public DatagramPacket retainedDuplicate();
  public DatagramPacket replace(ByteBuf content);
  public DatagramPacket retain();
  public DatagramPacket retain(int increment);
  public DatagramPacket touch();
  public DatagramPacket touch(Object hint);
}

public interface DuplexChannel extends Channel {
  boolean isInputShutdown();
  ChannelFuture shutdownInput();
  ChannelFuture shutdownInput(ChannelPromise promise);
  boolean isOutputShutdown();
  ChannelFuture shutdownOutput();
  ChannelFuture shutdownOutput(ChannelPromise promise);
  boolean isShutdown();
  ChannelFuture shutdown();
  ChannelFuture shutdown(ChannelPromise promise);
}

public interface DatagramChannelConfig extends ChannelConfig {}

public interface DuplexChannelConfig extends ChannelConfig {}

public enum InternetProtocolFamily {
  IPv4,
  IPv6;
}

public interface ServerSocketChannelConfig extends ChannelConfig {}

public interface SocketChannelConfig extends DuplexChannelConfig {}
