package org.springframework.boot.http.client.reactive;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.DEFAULT;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.Unbounded;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.HttpComponentsClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.http.client.reactive.JettyClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

@ReturnsCopy
public final class ClientHttpConnectorSettings {
  public ClientHttpConnectorSettings(HttpRedirects redirects, Duration connectTimeout,
      Duration readTimeout, SslBundle sslBundle);
  @Bounds(value = CONNECT, nullValue = DEFAULT)
  public ClientHttpConnectorSettings withConnectTimeout(Duration connectTimeout);
  @Bounds(value = READ, nullValue = DEFAULT)
  public ClientHttpConnectorSettings withReadTimeout(Duration readTimeout);
  public ClientHttpConnectorSettings withTimeouts(
      @Bounds(value = CONNECT, nullValue = DEFAULT) Duration connectTimeout,
      @Bounds(value = READ, nullValue = DEFAULT) Duration readTimeout);
  public ClientHttpConnectorSettings withSslBundle(SslBundle sslBundle);
  public ClientHttpConnectorSettings withRedirects(HttpRedirects redirects);
  @Unbounded({CONNECT, TLS, READ, CALL})
  public static ClientHttpConnectorSettings ofSslBundle(SslBundle sslBundle);
  @Unbounded({CONNECT, TLS, READ, CALL}) public static ClientHttpConnectorSettings defaults();
  public HttpRedirects redirects();
  public Duration connectTimeout();
  public Duration readTimeout();
  public SslBundle sslBundle();
}

public interface ClientHttpConnectorBuilder<T extends ClientHttpConnector> {
  @Carries default T build();
  T build(@Carries ClientHttpConnectorSettings settings);
  default ClientHttpConnectorBuilder<T> withCustomizer(Consumer<T> customizer);
  default ClientHttpConnectorBuilder<T> withCustomizers(Collection<Consumer<T>> customizers);
  static HttpComponentsClientHttpConnectorBuilder httpComponents();
  static JettyClientHttpConnectorBuilder jetty();
  static ReactorClientHttpConnectorBuilder reactor();
  static JdkClientHttpConnectorBuilder jdk();
  static <T extends ClientHttpConnector> ClientHttpConnectorBuilder<T> of(
      Class<T> clientHttpConnectorType);
  static ClientHttpConnectorBuilder<? extends ClientHttpConnector> detect();
  static ClientHttpConnectorBuilder<? extends ClientHttpConnector> detect(ClassLoader classLoader);
}

abstract class AbstractClientHttpConnectorBuilder<T extends ClientHttpConnector>
    implements ClientHttpConnectorBuilder<T> {}

public final class HttpComponentsClientHttpConnectorBuilder
    extends AbstractClientHttpConnectorBuilder<HttpComponentsClientHttpConnector> {}

public final class JdkClientHttpConnectorBuilder
    extends AbstractClientHttpConnectorBuilder<JdkClientHttpConnector> {}

public final class JettyClientHttpConnectorBuilder
    extends AbstractClientHttpConnectorBuilder<JettyClientHttpConnector> {}

public final class ReactorClientHttpConnectorBuilder
    extends AbstractClientHttpConnectorBuilder<ReactorClientHttpConnector> {}
