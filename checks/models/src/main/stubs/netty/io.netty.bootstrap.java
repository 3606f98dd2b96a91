package io.netty.bootstrap;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.Publishes;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.AttributeKey;
import java.net.InetAddress;
import java.net.SocketAddress;

public abstract class AbstractBootstrap<B extends AbstractBootstrap<B, C>, C extends Channel>
    implements Cloneable {
  @Configures public B group(EventLoopGroup group);
  @Configures public B channel(Class<? extends C> channelClass);
  @Configures public B channelFactory(ChannelFactory<? extends C> channelFactory);
  @Configures public B channelFactory(io.netty.channel.ChannelFactory<? extends C> channelFactory);
  @Configures public B localAddress(SocketAddress localAddress);
  @Configures public B localAddress(int inetPort);
  @Configures public B localAddress(String inetHost, int inetPort);
  @Configures public B localAddress(InetAddress inetHost, int inetPort);
  @BoundedByKey(key = "CONNECT_TIMEOUT_MILLIS", value = CONNECT)
  @Configures public <T> B option(ChannelOption<T> option, T value);
  @Configures public <T> B attr(AttributeKey<T> key, T value);
  public B extensionsClassLoader(ClassLoader classLoader);
  public B validate();
  public B clone();
  public ChannelFuture register();
  public ChannelFuture bind();
  public ChannelFuture bind(int inetPort);
  public ChannelFuture bind(String inetHost, int inetPort);
  public ChannelFuture bind(InetAddress inetHost, int inetPort);
  public ChannelFuture bind(SocketAddress localAddress);
  @Configures public B handler(ChannelHandler handler);
  public final EventLoopGroup group();
  public AbstractBootstrapConfig<B, C> config();
}

@Connection(sharing = SHAREABLE)
@MutableUntilPublished
public class Bootstrap extends AbstractBootstrap<Bootstrap, Channel> {
  public Bootstrap();
  @Configures public Bootstrap resolver(AddressResolverGroup<?> resolver);
  @Configures public Bootstrap disableResolver();
  @Configures public Bootstrap remoteAddress(SocketAddress remoteAddress);
  @Configures public Bootstrap remoteAddress(String inetHost, int inetPort);
  @Configures public Bootstrap remoteAddress(InetAddress inetHost, int inetPort);
  @Publishes public ChannelFuture connect();
  @Publishes public ChannelFuture connect(String inetHost, int inetPort);
  @Publishes public ChannelFuture connect(InetAddress inetHost, int inetPort);
  @Publishes public ChannelFuture connect(SocketAddress remoteAddress);
  @Publishes public ChannelFuture connect(SocketAddress remoteAddress, SocketAddress localAddress);
  public Bootstrap validate();
  public Bootstrap clone();
  public Bootstrap clone(EventLoopGroup group);
  public final BootstrapConfig config();
}

public class ServerBootstrap extends AbstractBootstrap<ServerBootstrap, ServerChannel> {
  public ServerBootstrap();
  public ServerBootstrap group(EventLoopGroup group);
  public ServerBootstrap group(EventLoopGroup parentGroup, EventLoopGroup childGroup);
  @BoundedByKey(key = "CONNECT_TIMEOUT_MILLIS", value = CONNECT)
  public <T> ServerBootstrap childOption(ChannelOption<T> childOption, T value);
  public <T> ServerBootstrap childAttr(AttributeKey<T> childKey, T value);
  public ServerBootstrap childHandler(ChannelHandler childHandler);
  public ServerBootstrap validate();
  public ServerBootstrap clone();
  public EventLoopGroup childGroup();
  public final ServerBootstrapConfig config();
}

public abstract class AbstractBootstrapConfig<B extends AbstractBootstrap<B, C>, C extends Channel> {}

public final class BootstrapConfig extends AbstractBootstrapConfig<Bootstrap, Channel> {}

public interface ChannelFactory<T extends Channel> {
  T newChannel();
}

public final class ServerBootstrapConfig
    extends AbstractBootstrapConfig<ServerBootstrap, ServerChannel> {}
