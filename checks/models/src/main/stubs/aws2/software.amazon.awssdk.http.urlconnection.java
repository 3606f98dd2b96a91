package software.amazon.awssdk.http.urlconnection;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Opens;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public final class UrlConnectionHttpClient implements SdkHttpClient {
  public static UrlConnectionHttpClient.Builder builder();
  @Opens public static SdkHttpClient create();
  @Opens public static SdkHttpClient create(UrlConnectionFactory connectionFactory);
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request);
  public void close();
  public String clientName();

  public interface Builder extends SdkHttpClient.Builder<UrlConnectionHttpClient.Builder> {
    @Bounds(READ) UrlConnectionHttpClient.Builder socketTimeout(Duration socketTimeout);
    @Bounds(CONNECT) UrlConnectionHttpClient.Builder connectionTimeout(Duration connectionTimeout);
    UrlConnectionHttpClient.Builder tlsKeyManagersProvider(
        TlsKeyManagersProvider tlsKeyManagersProvider);
    UrlConnectionHttpClient.Builder tlsTrustManagersProvider(
        TlsTrustManagersProvider tlsTrustManagersProvider);
    UrlConnectionHttpClient.Builder proxyConfiguration(ProxyConfiguration proxyConfiguration);
    UrlConnectionHttpClient.Builder proxyConfiguration(
        Consumer<ProxyConfiguration.Builder> proxyConfigurationBuilderConsumer);
  }
}

public final class ProxyConfiguration
    implements ToCopyableBuilder<ProxyConfiguration.Builder, ProxyConfiguration> {

  public interface Builder extends CopyableBuilder<ProxyConfiguration.Builder, ProxyConfiguration> {}
}

public interface UrlConnectionFactory {
  HttpURLConnection createConnection(URI uri);
}
