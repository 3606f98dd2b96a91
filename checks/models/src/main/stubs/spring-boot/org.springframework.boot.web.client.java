package org.springframework.boot.web.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.DEFAULT;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.client.ResponseErrorHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriTemplateHandler;

@ReturnsCopy
public class RestTemplateBuilder {
  @Unbounded({CONNECT, TLS, READ, CALL})
  public RestTemplateBuilder(RestTemplateCustomizer... customizers);
  public RestTemplateBuilder detectRequestFactory(boolean detectRequestFactory);
  public RestTemplateBuilder rootUri(String rootUri);
  public RestTemplateBuilder messageConverters(HttpMessageConverter<?>... messageConverters);
  public RestTemplateBuilder messageConverters(
      Collection<? extends HttpMessageConverter<?>> messageConverters);
  public RestTemplateBuilder additionalMessageConverters(
      HttpMessageConverter<?>... messageConverters);
  public RestTemplateBuilder additionalMessageConverters(
      Collection<? extends HttpMessageConverter<?>> messageConverters);
  public RestTemplateBuilder defaultMessageConverters();
  public RestTemplateBuilder interceptors(ClientHttpRequestInterceptor... interceptors);
  public RestTemplateBuilder interceptors(Collection<ClientHttpRequestInterceptor> interceptors);
  public RestTemplateBuilder additionalInterceptors(ClientHttpRequestInterceptor... interceptors);
  public RestTemplateBuilder additionalInterceptors(
      Collection<? extends ClientHttpRequestInterceptor> interceptors);
  public RestTemplateBuilder requestFactory(
      Class<? extends ClientHttpRequestFactory> requestFactoryType);
  public RestTemplateBuilder requestFactory(
      Supplier<ClientHttpRequestFactory> requestFactorySupplier);
  public RestTemplateBuilder requestFactory(
      Function<ClientHttpRequestFactorySettings, ClientHttpRequestFactory> requestFactoryFunction);
  public RestTemplateBuilder requestFactoryBuilder(
      ClientHttpRequestFactoryBuilder<?> requestFactoryBuilder);
  public RestTemplateBuilder uriTemplateHandler(UriTemplateHandler uriTemplateHandler);
  public RestTemplateBuilder errorHandler(ResponseErrorHandler errorHandler);
  public RestTemplateBuilder basicAuthentication(String username, String password);
  public RestTemplateBuilder basicAuthentication(String username, String password, Charset charset);
  public RestTemplateBuilder defaultHeader(String name, String... values);
  public RestTemplateBuilder requestFactorySettings(
      @Carries org.springframework.boot.http.client.ClientHttpRequestFactorySettings requestFactorySettings);
  public RestTemplateBuilder requestFactorySettings(
      @RunsHere UnaryOperator<org.springframework.boot.http.client.ClientHttpRequestFactorySettings> requestFactorySettingsCustomizer);
  @Bounds(value = CONNECT, nullValue = DEFAULT)
  public RestTemplateBuilder setConnectTimeout(Duration connectTimeout);
  @Bounds(value = CONNECT, nullValue = DEFAULT)
  public RestTemplateBuilder connectTimeout(Duration connectTimeout);
  @Bounds(value = READ, nullValue = DEFAULT)
  public RestTemplateBuilder setReadTimeout(Duration readTimeout);
  @Bounds(value = READ, nullValue = DEFAULT)
  public RestTemplateBuilder readTimeout(Duration readTimeout);
  public RestTemplateBuilder redirects(
      org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects redirects);
  public RestTemplateBuilder setSslBundle(SslBundle sslBundle);
  public RestTemplateBuilder sslBundle(SslBundle sslBundle);
  public RestTemplateBuilder customizers(RestTemplateCustomizer... customizers);
  public RestTemplateBuilder customizers(Collection<? extends RestTemplateCustomizer> customizers);
  public RestTemplateBuilder additionalCustomizers(RestTemplateCustomizer... customizers);
  public RestTemplateBuilder additionalCustomizers(
      Collection<? extends RestTemplateCustomizer> customizers);
  public RestTemplateBuilder requestCustomizers(
      RestTemplateRequestCustomizer<?>... requestCustomizers);
  public RestTemplateBuilder requestCustomizers(
      Collection<? extends RestTemplateRequestCustomizer<?>> requestCustomizers);
  public RestTemplateBuilder additionalRequestCustomizers(
      RestTemplateRequestCustomizer<?>... requestCustomizers);
  public RestTemplateBuilder additionalRequestCustomizers(
      Collection<? extends RestTemplateRequestCustomizer<?>> requestCustomizers);
  @Carries public RestTemplate build();
  @Carries public <T extends RestTemplate> T build(Class<T> restTemplateClass);
  @Carries public <T extends RestTemplate> T configure(T restTemplate);
  @Carries public ClientHttpRequestFactory buildRequestFactory();
  public ClientHttpRequestFactoryBuilder<?> requestFactoryBuilder();
}

public interface RestTemplateCustomizer {
  void customize(RestTemplate restTemplate);
}

public interface RestTemplateRequestCustomizer<T extends ClientHttpRequest> {
  void customize(T request);
}

public interface RestClientCustomizer {
  void customize(RestClient.Builder restClientBuilder);
}

public final class ClientHttpRequestFactories {
  private ClientHttpRequestFactories();
  public static ClientHttpRequestFactory get(@Carries ClientHttpRequestFactorySettings settings);
  public static <T extends ClientHttpRequestFactory> T get(Class<T> requestFactoryType,
      @Carries ClientHttpRequestFactorySettings settings);
  public static <T extends ClientHttpRequestFactory> T get(Supplier<T> requestFactorySupplier,
      @Carries ClientHttpRequestFactorySettings settings);
}

@ReturnsCopy
public final class ClientHttpRequestFactorySettings {
  public static final ClientHttpRequestFactorySettings DEFAULTS;
  public ClientHttpRequestFactorySettings(Duration connectTimeout, Duration readTimeout,
      SslBundle sslBundle);
  @Bounds(value = CONNECT, nullValue = DEFAULT)
  public ClientHttpRequestFactorySettings withConnectTimeout(Duration connectTimeout);
  @Bounds(value = READ, nullValue = DEFAULT)
  public ClientHttpRequestFactorySettings withReadTimeout(Duration readTimeout);
  public ClientHttpRequestFactorySettings withSslBundle(SslBundle sslBundle);
  public Duration connectTimeout();
  public Duration readTimeout();
  public SslBundle sslBundle();
}
