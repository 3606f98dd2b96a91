package org.springframework.http.client.reactive;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.JettyDataBufferFactory;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

public interface ClientHttpConnector {
  Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
      Function<? super ClientHttpRequest, Mono<Void>> requestCallback);
}

public interface ClientHttpRequest extends ReactiveHttpOutputMessage {
  HttpMethod getMethod();
  URI getURI();
  MultiValueMap<String, HttpCookie> getCookies();
  Map<String, Object> getAttributes();
  <T> T getNativeRequest();
}

public interface ClientHttpResponse extends ReactiveHttpInputMessage {
  default String getId();
  HttpStatusCode getStatusCode();
  default int getRawStatusCode();
  MultiValueMap<String, ResponseCookie> getCookies();
}

public class ReactorClientHttpConnector implements ClientHttpConnector, SmartLifecycle {
  @Unbounded({READ, CALL}) public ReactorClientHttpConnector();
  public ReactorClientHttpConnector(@Carries HttpClient httpClient);
  public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
      Function<? super ClientHttpRequest, Mono<Void>> requestCallback);
  public void start();
  public void stop();
  public boolean isRunning();
  public int getPhase();
}

public class JdkClientHttpConnector implements ClientHttpConnector {
  @Unbounded({CONNECT, TLS, READ, CALL}) public JdkClientHttpConnector();
  @Unbounded({CONNECT, TLS, READ, CALL})
  public JdkClientHttpConnector(@Carries java.net.http.HttpClient httpClient);
  public JdkClientHttpConnector(java.net.http.HttpClient.Builder clientBuilder,
      JdkHttpClientResourceFactory resourceFactory);
  public void setBufferFactory(DataBufferFactory bufferFactory);
  @Bounds(READ) public void setReadTimeout(Duration readTimeout);
  public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
      Function<? super ClientHttpRequest, Mono<Void>> requestCallback);
}

public class JettyClientHttpConnector implements ClientHttpConnector {
  public JettyClientHttpConnector();
  public JettyClientHttpConnector(@Carries org.eclipse.jetty.client.HttpClient httpClient);
  public JettyClientHttpConnector(org.eclipse.jetty.client.HttpClient httpClient,
      JettyResourceFactory resourceFactory);
  public JettyClientHttpConnector(JettyResourceFactory resourceFactory,
      Consumer<org.eclipse.jetty.client.HttpClient> customizer);
  public void setBufferFactory(JettyDataBufferFactory bufferFactory);
  public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
      Function<? super ClientHttpRequest, Mono<Void>> requestCallback);
}

public class HttpComponentsClientHttpConnector implements ClientHttpConnector, Closeable {
  @Unbounded({READ, CALL}) public HttpComponentsClientHttpConnector();
  public HttpComponentsClientHttpConnector(@Carries CloseableHttpAsyncClient client);
  public HttpComponentsClientHttpConnector(CloseableHttpAsyncClient client,
      BiFunction<HttpMethod, URI, ? extends HttpClientContext> contextProvider);
  public void setBufferFactory(DataBufferFactory bufferFactory);
  public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
      Function<? super ClientHttpRequest, Mono<Void>> requestCallback);
  public void close() throws IOException;
}

public class JdkHttpClientResourceFactory implements InitializingBean, DisposableBean {}

public class JettyResourceFactory implements InitializingBean, DisposableBean {}
