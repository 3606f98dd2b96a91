package software.amazon.awssdk.http.nio.netty;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.REJECTED;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.ProtocolNegotiation;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public final class NettyNioAsyncHttpClient implements SdkAsyncHttpClient {
  public CompletableFuture<Void> execute(AsyncExecuteRequest request);
  public static NettyNioAsyncHttpClient.Builder builder();
  @Opens public static SdkAsyncHttpClient create();
  public void close();
  public String clientName();

  public interface Builder extends SdkAsyncHttpClient.Builder<NettyNioAsyncHttpClient.Builder> {
    NettyNioAsyncHttpClient.Builder maxConcurrency(@Limits Integer maxConcurrency);
    NettyNioAsyncHttpClient.Builder maxPendingConnectionAcquires(
        @Limits Integer maxPendingAcquires);
    @Bounds(value = READ) NettyNioAsyncHttpClient.Builder readTimeout(Duration readTimeout);
    @Bounds(value = WRITE) NettyNioAsyncHttpClient.Builder writeTimeout(Duration writeTimeout);
    @Bounds(CONNECT) NettyNioAsyncHttpClient.Builder connectionTimeout(Duration timeout);
    @Bounds(value = ACQUIRE, zero = REJECTED)
    NettyNioAsyncHttpClient.Builder connectionAcquisitionTimeout(
        Duration connectionAcquisitionTimeout);
    NettyNioAsyncHttpClient.Builder connectionTimeToLive(Duration connectionTimeToLive);
    NettyNioAsyncHttpClient.Builder connectionMaxIdleTime(Duration maxIdleConnectionTimeout);
    @Bounds(TLS)
    NettyNioAsyncHttpClient.Builder tlsNegotiationTimeout(Duration tlsNegotiationTimeout);
    NettyNioAsyncHttpClient.Builder useIdleConnectionReaper(Boolean useConnectionReaper);
    NettyNioAsyncHttpClient.Builder eventLoopGroup(SdkEventLoopGroup eventLoopGroup);
    NettyNioAsyncHttpClient.Builder eventLoopGroupBuilder(
        SdkEventLoopGroup.Builder eventLoopGroupBuilder);
    NettyNioAsyncHttpClient.Builder protocol(Protocol protocol);
    NettyNioAsyncHttpClient.Builder protocolNegotiation(ProtocolNegotiation protocolNegotiation);
    NettyNioAsyncHttpClient.Builder tcpKeepAlive(Boolean keepConnectionAlive);
    NettyNioAsyncHttpClient.Builder maxHttp2Streams(Integer maxHttp2Streams);
    NettyNioAsyncHttpClient.Builder proxyConfiguration(ProxyConfiguration proxyConfiguration);
    NettyNioAsyncHttpClient.Builder tlsKeyManagersProvider(
        TlsKeyManagersProvider keyManagersProvider);
    NettyNioAsyncHttpClient.Builder tlsTrustManagersProvider(
        TlsTrustManagersProvider trustManagersProvider);
    NettyNioAsyncHttpClient.Builder http2Configuration(Http2Configuration http2Configuration);
    NettyNioAsyncHttpClient.Builder http2Configuration(
        Consumer<Http2Configuration.Builder> http2ConfigurationBuilderConsumer);
    NettyNioAsyncHttpClient.Builder useNonBlockingDnsResolver(Boolean useNonBlockingDnsResolver);
  }
}

public final class Http2Configuration
    implements ToCopyableBuilder<Http2Configuration.Builder, Http2Configuration> {

  public interface Builder extends CopyableBuilder<Http2Configuration.Builder, Http2Configuration> {}
}

public final class ProxyConfiguration
    implements ToCopyableBuilder<ProxyConfiguration.Builder, ProxyConfiguration> {

  public interface Builder extends CopyableBuilder<ProxyConfiguration.Builder, ProxyConfiguration> {}
}

public final class SdkEventLoopGroup {

  public interface Builder {}
}
