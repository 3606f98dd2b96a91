package io.grpc.netty;

import io.grpc.ChannelCredentials;
import io.grpc.ForwardingChannelBuilder2;
import io.grpc.ForwardingServerBuilder;
import io.grpc.Metadata;
import io.grpc.ServerCredentials;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.File;
import java.io.InputStream;
import java.net.SocketAddress;
import java.security.Provider;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

public class GrpcSslContexts {
  public static SslContextBuilder forClient();
  public static SslContextBuilder forServer(File keyCertChainFile, File keyFile);
  public static SslContextBuilder forServer(File keyCertChainFile, File keyFile, String keyPassword);
  public static SslContextBuilder forServer(InputStream keyCertChain, InputStream key);
  public static SslContextBuilder forServer(InputStream keyCertChain, InputStream key, String keyPassword);
  public static SslContextBuilder configure(SslContextBuilder builder);
  public static SslContextBuilder configure(SslContextBuilder builder, SslProvider provider);
  public static SslContextBuilder configure(SslContextBuilder builder, Provider jdkProvider);
}

public enum NegotiationType {
  TLS, PLAINTEXT_UPGRADE, PLAINTEXT;
}

public final class NettyChannelBuilder extends ForwardingChannelBuilder2<NettyChannelBuilder> {
  public static final int DEFAULT_FLOW_CONTROL_WINDOW = 1048576;
  public static NettyChannelBuilder forAddress(SocketAddress serverAddress);
  public static NettyChannelBuilder forAddress(SocketAddress serverAddress, ChannelCredentials creds);
  public static NettyChannelBuilder forAddress(String host, int port);
  public static NettyChannelBuilder forAddress(String host, int port, ChannelCredentials creds);
  public static NettyChannelBuilder forTarget(String target);
  public static NettyChannelBuilder forTarget(String target, ChannelCredentials creds);
  public NettyChannelBuilder channelType(Class<? extends Channel> channelType);
  public NettyChannelBuilder channelType(Class<? extends Channel> channelType, Class<? extends SocketAddress> transportSocketType);
  public NettyChannelBuilder channelFactory(ChannelFactory<? extends Channel> channelFactory);
  public NettyChannelBuilder channelFactory(ChannelFactory<? extends Channel> channelFactory, Class<? extends SocketAddress> transportSocketType);
  public <T> NettyChannelBuilder withOption(ChannelOption<T> option, T value);
  public NettyChannelBuilder negotiationType(NegotiationType type);
  public NettyChannelBuilder eventLoopGroup(EventLoopGroup eventLoopGroup);
  public NettyChannelBuilder sslContext(SslContext sslContext);
  public NettyChannelBuilder initialFlowControlWindow(int initialFlowControlWindow);
  public NettyChannelBuilder flowControlWindow(int flowControlWindow);
  public NettyChannelBuilder neverIndexMetadataKey(Metadata.Key<?> key);
  public NettyChannelBuilder neverIndexMetadataKeys(Collection<? extends Metadata.Key<?>> keys);
  public NettyChannelBuilder maxHeaderListSize(int maxHeaderListSize);
  public NettyChannelBuilder maxInboundMetadataSize(int bytes);
  public NettyChannelBuilder maxInboundMetadataSize(int soft, int max);
  public NettyChannelBuilder usePlaintext();
  public NettyChannelBuilder useTransportSecurity();
  public NettyChannelBuilder keepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public NettyChannelBuilder keepAliveTimeout(long keepAliveTimeout, TimeUnit timeUnit);
  public NettyChannelBuilder keepAliveWithoutCalls(boolean enable);
  public NettyChannelBuilder maxInboundMessageSize(int max);
}

public final class NettyServerBuilder extends ForwardingServerBuilder<NettyServerBuilder> {
  public static final int DEFAULT_FLOW_CONTROL_WINDOW = 1048576;
  public static NettyServerBuilder forPort(int port);
  public static NettyServerBuilder forPort(int port, ServerCredentials creds);
  public static NettyServerBuilder forAddress(SocketAddress address);
  public static NettyServerBuilder forAddress(SocketAddress address, ServerCredentials creds);
  public NettyServerBuilder addListenAddress(SocketAddress listenAddress);
  public NettyServerBuilder channelType(Class<? extends ServerChannel> channelType);
  public NettyServerBuilder channelFactory(ChannelFactory<? extends ServerChannel> channelFactory);
  public <T> NettyServerBuilder withOption(ChannelOption<T> option, T value);
  public <T> NettyServerBuilder withChildOption(ChannelOption<T> option, T value);
  public NettyServerBuilder bossEventLoopGroup(EventLoopGroup group);
  public NettyServerBuilder workerEventLoopGroup(EventLoopGroup group);
  public NettyServerBuilder sslContext(SslContext sslContext);
  public NettyServerBuilder maxConcurrentCallsPerConnection(int maxCalls);
  public NettyServerBuilder initialFlowControlWindow(int initialFlowControlWindow);
  public NettyServerBuilder flowControlWindow(int flowControlWindow);
  public NettyServerBuilder neverIndexMetadataKey(Metadata.Key<?> key);
  public NettyServerBuilder neverIndexMetadataKeys(Collection<? extends Metadata.Key<?>> keys);
  public NettyServerBuilder maxMessageSize(int maxMessageSize);
  public NettyServerBuilder maxInboundMessageSize(int bytes);
  public NettyServerBuilder maxHeaderListSize(int maxHeaderListSize);
  public NettyServerBuilder maxInboundMetadataSize(int bytes);
  public NettyServerBuilder maxInboundMetadataSize(int soft, int max);
  public NettyServerBuilder keepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public NettyServerBuilder keepAliveTimeout(long keepAliveTimeout, TimeUnit timeUnit);
  public NettyServerBuilder maxConnectionIdle(long maxConnectionIdle, TimeUnit timeUnit);
  public NettyServerBuilder maxConnectionAge(long maxConnectionAge, TimeUnit timeUnit);
  public NettyServerBuilder maxConnectionAgeGrace(long maxConnectionAgeGrace, TimeUnit timeUnit);
  public NettyServerBuilder permitKeepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public NettyServerBuilder permitKeepAliveWithoutCalls(boolean permit);
  public NettyServerBuilder maxRstFramesPerWindow(int maxRstStream, int secondsPerWindow);
  public NettyServerBuilder useTransportSecurity(File certChain, File privateKey);
  public NettyServerBuilder useTransportSecurity(InputStream certChain, InputStream privateKey);
}
