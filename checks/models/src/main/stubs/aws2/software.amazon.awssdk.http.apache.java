package software.amazon.awssdk.http.apache;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Special.REJECTED;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import java.net.InetAddress;
import java.time.Duration;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public final class ApacheHttpClient implements SdkHttpClient {
  public static final String CLIENT_NAME = "Apache";
  public static ApacheHttpClient.Builder builder();
  @Opens public static SdkHttpClient create();
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request);
  public void close();
  public String clientName();

  public interface Builder extends SdkHttpClient.Builder<ApacheHttpClient.Builder> {
    @Bounds(READ) ApacheHttpClient.Builder socketTimeout(Duration socketTimeout);
    @Bounds(CONNECT) ApacheHttpClient.Builder connectionTimeout(Duration connectionTimeout);
    @Bounds(value = ACQUIRE, zero = REJECTED)
    ApacheHttpClient.Builder connectionAcquisitionTimeout(Duration connectionAcquisitionTimeout);
    ApacheHttpClient.Builder maxConnections(@Limits Integer maxConnections);
    ApacheHttpClient.Builder proxyConfiguration(ProxyConfiguration proxyConfiguration);
    ApacheHttpClient.Builder localAddress(InetAddress localAddress);
    ApacheHttpClient.Builder expectContinueEnabled(Boolean expectContinueEnabled);
    ApacheHttpClient.Builder connectionTimeToLive(Duration connectionTimeToLive);
    ApacheHttpClient.Builder connectionMaxIdleTime(Duration maxIdleConnectionTimeout);
    ApacheHttpClient.Builder useIdleConnectionReaper(Boolean useConnectionReaper);
    ApacheHttpClient.Builder tcpKeepAlive(Boolean keepConnectionAlive);
    ApacheHttpClient.Builder tlsKeyManagersProvider(TlsKeyManagersProvider tlsKeyManagersProvider);
    ApacheHttpClient.Builder tlsTrustManagersProvider(
        TlsTrustManagersProvider tlsTrustManagersProvider);
  }
}

public final class ProxyConfiguration
    implements ToCopyableBuilder<ProxyConfiguration.Builder, ProxyConfiguration> {

  public interface Builder extends CopyableBuilder<ProxyConfiguration.Builder, ProxyConfiguration> {}
}
