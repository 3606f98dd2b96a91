package org.springframework.boot.http.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.DEFAULT;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.Unbounded;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.io.SocketConfig;
import org.eclipse.jetty.client.HttpClientTransport;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.JettyClientHttpRequestFactory;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

@ReturnsCopy
public final class ClientHttpRequestFactorySettings {
  public ClientHttpRequestFactorySettings(ClientHttpRequestFactorySettings.Redirects redirects,
      Duration connectTimeout, Duration readTimeout, SslBundle sslBundle);
  @Bounds(value = CONNECT, nullValue = DEFAULT)
  public ClientHttpRequestFactorySettings withConnectTimeout(Duration connectTimeout);
  @Bounds(value = READ, nullValue = DEFAULT)
  public ClientHttpRequestFactorySettings withReadTimeout(Duration readTimeout);
  public ClientHttpRequestFactorySettings withTimeouts(
      @Bounds(value = CONNECT, nullValue = DEFAULT) Duration connectTimeout,
      @Bounds(value = READ, nullValue = DEFAULT) Duration readTimeout);
  public ClientHttpRequestFactorySettings withSslBundle(SslBundle sslBundle);
  public ClientHttpRequestFactorySettings withRedirects(
      ClientHttpRequestFactorySettings.Redirects redirects);
  @Unbounded({CONNECT, TLS, READ, CALL})
  public static ClientHttpRequestFactorySettings ofSslBundle(SslBundle sslBundle);
  @Unbounded({CONNECT, TLS, READ, CALL}) public static ClientHttpRequestFactorySettings defaults();
  public ClientHttpRequestFactorySettings.Redirects redirects();
  public Duration connectTimeout();
  public Duration readTimeout();
  public SslBundle sslBundle();

  public enum Redirects {
    FOLLOW_WHEN_POSSIBLE,
    FOLLOW,
    DONT_FOLLOW;
  }
}

public interface ClientHttpRequestFactoryBuilder<T extends ClientHttpRequestFactory> {
  @Carries default T build();
  T build(@Carries ClientHttpRequestFactorySettings settings);
  default ClientHttpRequestFactoryBuilder<T> withCustomizer(Consumer<T> customizer);
  default ClientHttpRequestFactoryBuilder<T> withCustomizers(Collection<Consumer<T>> customizers);
  static HttpComponentsClientHttpRequestFactoryBuilder httpComponents();
  static JettyClientHttpRequestFactoryBuilder jetty();
  static ReactorClientHttpRequestFactoryBuilder reactor();
  @Unbounded({CONNECT, TLS, READ, CALL}) static JdkClientHttpRequestFactoryBuilder jdk();
  @Unbounded({CONNECT, TLS, READ, CALL}) static SimpleClientHttpRequestFactoryBuilder simple();
  static <T extends ClientHttpRequestFactory> ClientHttpRequestFactoryBuilder<T> of(
      Class<T> requestFactoryType);
  static <T extends ClientHttpRequestFactory> ClientHttpRequestFactoryBuilder<T> of(
      Supplier<T> requestFactorySupplier);
  @Unbounded({CONNECT, TLS, READ, CALL})
  static ClientHttpRequestFactoryBuilder<? extends ClientHttpRequestFactory> detect();
  @Unbounded({CONNECT, TLS, READ, CALL})
  static ClientHttpRequestFactoryBuilder<? extends ClientHttpRequestFactory> detect(
      ClassLoader classLoader);
}

abstract class AbstractClientHttpRequestFactoryBuilder<T extends ClientHttpRequestFactory>
    implements ClientHttpRequestFactoryBuilder<T> {
  protected AbstractClientHttpRequestFactoryBuilder(List<Consumer<T>> customizers);
  protected final List<Consumer<T>> getCustomizers();
  protected final List<Consumer<T>> mergedCustomizers(Consumer<T> customizer);
  protected final List<Consumer<T>> mergedCustomizers(Collection<Consumer<T>> customizers);
  public final T build(ClientHttpRequestFactorySettings settings);
  protected T createClientHttpRequestFactory(ClientHttpRequestFactorySettings settings);
  protected final HttpClientSettings asHttpClientSettings(
      ClientHttpRequestFactorySettings settings);
}

public final class SimpleClientHttpRequestFactoryBuilder
    extends AbstractClientHttpRequestFactoryBuilder<SimpleClientHttpRequestFactory> {
  public SimpleClientHttpRequestFactoryBuilder withCustomizer(
      Consumer<SimpleClientHttpRequestFactory> customizer);
  public SimpleClientHttpRequestFactoryBuilder withCustomizers(
      Collection<Consumer<SimpleClientHttpRequestFactory>> customizers);
  protected SimpleClientHttpRequestFactory createClientHttpRequestFactory(
      ClientHttpRequestFactorySettings settings);
}

public final class JdkClientHttpRequestFactoryBuilder
    extends AbstractClientHttpRequestFactoryBuilder<JdkClientHttpRequestFactory> {
  public JdkClientHttpRequestFactoryBuilder withCustomizer(
      Consumer<JdkClientHttpRequestFactory> customizer);
  public JdkClientHttpRequestFactoryBuilder withCustomizers(
      Collection<Consumer<JdkClientHttpRequestFactory>> customizers);
  public JdkClientHttpRequestFactoryBuilder withHttpClientCustomizer(
      Consumer<HttpClient.Builder> httpClientCustomizer);
  protected JdkClientHttpRequestFactory createClientHttpRequestFactory(
      ClientHttpRequestFactorySettings settings);
}

public final class HttpComponentsClientHttpRequestFactoryBuilder
    extends AbstractClientHttpRequestFactoryBuilder<HttpComponentsClientHttpRequestFactory> {
  public HttpComponentsClientHttpRequestFactoryBuilder withCustomizer(
      Consumer<HttpComponentsClientHttpRequestFactory> customizer);
  public HttpComponentsClientHttpRequestFactoryBuilder withCustomizers(
      Collection<Consumer<HttpComponentsClientHttpRequestFactory>> customizers);
  public HttpComponentsClientHttpRequestFactoryBuilder withHttpClientCustomizer(
      Consumer<HttpClientBuilder> httpClientCustomizer);
  public HttpComponentsClientHttpRequestFactoryBuilder withConnectionManagerCustomizer(
      Consumer<PoolingHttpClientConnectionManagerBuilder> connectionManagerCustomizer);
  public HttpComponentsClientHttpRequestFactoryBuilder withSocketConfigCustomizer(
      Consumer<SocketConfig.Builder> socketConfigCustomizer);
  public HttpComponentsClientHttpRequestFactoryBuilder withTlsSocketStrategyFactory(
      Function<SslBundle, TlsSocketStrategy> tlsSocketStrategyFactory);
  public HttpComponentsClientHttpRequestFactoryBuilder withDefaultRequestConfigCustomizer(
      Consumer<RequestConfig.Builder> defaultRequestConfigCustomizer);
  protected HttpComponentsClientHttpRequestFactory createClientHttpRequestFactory(
      ClientHttpRequestFactorySettings settings);
}

public final class JettyClientHttpRequestFactoryBuilder
    extends AbstractClientHttpRequestFactoryBuilder<JettyClientHttpRequestFactory> {
  public JettyClientHttpRequestFactoryBuilder withCustomizer(
      Consumer<JettyClientHttpRequestFactory> customizer);
  public JettyClientHttpRequestFactoryBuilder withCustomizers(
      Collection<Consumer<JettyClientHttpRequestFactory>> customizers);
  public JettyClientHttpRequestFactoryBuilder withHttpClientCustomizer(
      Consumer<org.eclipse.jetty.client.HttpClient> httpClientCustomizer);
  public JettyClientHttpRequestFactoryBuilder withHttpClientTransportCustomizer(
      Consumer<HttpClientTransport> httpClientTransportCustomizer);
  protected JettyClientHttpRequestFactory createClientHttpRequestFactory(
      ClientHttpRequestFactorySettings settings);
}

public final class ReactorClientHttpRequestFactoryBuilder
    extends AbstractClientHttpRequestFactoryBuilder<ReactorClientHttpRequestFactory> {
  public ReactorClientHttpRequestFactoryBuilder withCustomizer(
      Consumer<ReactorClientHttpRequestFactory> customizer);
  public ReactorClientHttpRequestFactoryBuilder withCustomizers(
      Collection<Consumer<ReactorClientHttpRequestFactory>> customizers);
  public ReactorClientHttpRequestFactoryBuilder withHttpClientFactory(
      Supplier<reactor.netty.http.client.HttpClient> factory);
  public ReactorClientHttpRequestFactoryBuilder withHttpClientCustomizer(
      UnaryOperator<reactor.netty.http.client.HttpClient> httpClientCustomizer);
  protected ReactorClientHttpRequestFactory createClientHttpRequestFactory(
      ClientHttpRequestFactorySettings settings);
}

public enum HttpRedirects {
  FOLLOW_WHEN_POSSIBLE,
  FOLLOW,
  DONT_FOLLOW;
}

public final class HttpClientSettings {}
