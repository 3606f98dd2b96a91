package org.springframework.http.client;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;

public interface ClientHttpRequestFactory {
  ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;
}

public interface ClientHttpRequest extends HttpRequest, HttpOutputMessage {
  @Blocking(NETWORK) ClientHttpResponse execute() throws IOException;
}

public interface ClientHttpResponse extends HttpInputMessage, Closeable {
  HttpStatusCode getStatusCode() throws IOException;
  default int getRawStatusCode() throws IOException;
  String getStatusText() throws IOException;
  void close();
}

public interface ClientHttpRequestInterceptor {
  ClientHttpResponse intercept(HttpRequest request, byte[] body,
      ClientHttpRequestExecution execution) throws IOException;
}

public interface ClientHttpRequestExecution {
  @Blocking(NETWORK)
  ClientHttpResponse execute(HttpRequest request, byte[] body) throws IOException;
}

public interface ClientHttpRequestInitializer {
  void initialize(ClientHttpRequest request);
}

public final class MultipartBodyBuilder {
  public MultipartBodyBuilder();
  public MultipartBodyBuilder.PartBuilder part(String name, Object part);
  public MultipartBodyBuilder.PartBuilder part(String name, Object part, MediaType contentType);
  public <T, P extends Publisher<T>> MultipartBodyBuilder.PartBuilder asyncPart(String name,
      P publisher, Class<T> elementClass);
  public <T, P extends Publisher<T>> MultipartBodyBuilder.PartBuilder asyncPart(String name,
      P publisher, ParameterizedTypeReference<T> typeReference);
  public MultiValueMap<String, HttpEntity<?>> build();

  public interface PartBuilder {}
}

@Unbounded({CONNECT, TLS, READ, CALL})
public class SimpleClientHttpRequestFactory implements ClientHttpRequestFactory {
  public SimpleClientHttpRequestFactory();
  public void setProxy(Proxy proxy);
  public void setBufferRequestBody(boolean bufferRequestBody);
  public void setChunkSize(int chunkSize);
  @Bounds(value = CONNECT, negative = INFINITE) public void setConnectTimeout(int connectTimeout);
  @Bounds(value = CONNECT, negative = INFINITE)
  public void setConnectTimeout(Duration connectTimeout);
  @Bounds(value = READ, covers = TLS, negative = INFINITE)
  public void setReadTimeout(int readTimeout);
  @Bounds(value = READ, covers = TLS, negative = INFINITE)
  public void setReadTimeout(Duration readTimeout);
  public void setOutputStreaming(boolean outputStreaming);
  public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;
  protected HttpURLConnection openConnection(URL url, Proxy proxy) throws IOException;
  protected void prepareConnection(HttpURLConnection connection, String httpMethod)
      throws IOException;
}

public class JdkClientHttpRequestFactory implements ClientHttpRequestFactory {
  @Unbounded({CONNECT, TLS, READ, CALL}) public JdkClientHttpRequestFactory();
  @Unbounded({CONNECT, TLS, READ, CALL})
  public JdkClientHttpRequestFactory(@Carries HttpClient httpClient);
  @Unbounded({CONNECT, TLS, READ, CALL})
  public JdkClientHttpRequestFactory(@Carries HttpClient httpClient, Executor executor);
  @Bounds(value = READ, covers = {CONNECT, TLS, CALL}, zero = IMMEDIATE, negative = IMMEDIATE)
  public void setReadTimeout(int readTimeout);
  @Bounds(value = READ, covers = {CONNECT, TLS, CALL}, zero = IMMEDIATE, negative = IMMEDIATE)
  public void setReadTimeout(Duration readTimeout);
  public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;
}

@Unbounded(CALL)
public class HttpComponentsClientHttpRequestFactory implements ClientHttpRequestFactory,
    DisposableBean {
  @Unbounded(value = {CONNECT, READ}, until = "6.0") public HttpComponentsClientHttpRequestFactory();
  public HttpComponentsClientHttpRequestFactory(
      @Carries org.apache.hc.client5.http.classic.HttpClient httpClient);
  public HttpComponentsClientHttpRequestFactory(
      @Carries org.apache.http.client.HttpClient httpClient);
  public void setHttpClient(@Carries org.apache.hc.client5.http.classic.HttpClient httpClient);
  public void setHttpClient(@Carries org.apache.http.client.HttpClient httpClient);
  public org.apache.hc.client5.http.classic.HttpClient getHttpClient();
  @Bounds(value = CONNECT, covers = TLS) public void setConnectTimeout(int connectTimeout);
  @Bounds(value = CONNECT, covers = TLS) public void setConnectTimeout(Duration connectTimeout);
  @Bounds(ACQUIRE) public void setConnectionRequestTimeout(int connectionRequestTimeout);
  @Bounds(ACQUIRE) public void setConnectionRequestTimeout(Duration connectionRequestTimeout);
  @Bounds(READ) public void setReadTimeout(int readTimeout);
  @Bounds(READ) public void setReadTimeout(Duration readTimeout);
  public void setBufferRequestBody(boolean bufferRequestBody);
  public void setHttpContextFactory(BiFunction<HttpMethod, URI, HttpContext> httpContextFactory);
  public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;
  protected RequestConfig createRequestConfig(Object client);
  protected RequestConfig mergeRequestConfig(RequestConfig clientConfig);
  protected ClassicHttpRequest createHttpUriRequest(HttpMethod httpMethod, URI uri);
  protected void postProcessHttpRequest(ClassicHttpRequest request);
  protected HttpContext createHttpContext(HttpMethod httpMethod, URI uri);
  public void destroy() throws Exception;
}

public class JettyClientHttpRequestFactory implements ClientHttpRequestFactory, InitializingBean,
    DisposableBean {
  public JettyClientHttpRequestFactory();
  public JettyClientHttpRequestFactory(@Carries org.eclipse.jetty.client.HttpClient httpClient);
  @Bounds(CONNECT) public void setConnectTimeout(int connectTimeout);
  @Bounds(CONNECT) public void setConnectTimeout(Duration connectTimeout);
  @Bounds(value = READ, zero = REJECTED) public void setReadTimeout(long readTimeout);
  @Bounds(value = READ, zero = REJECTED) public void setReadTimeout(Duration readTimeout);
  public void afterPropertiesSet() throws Exception;
  public void destroy() throws Exception;
  public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;
}

public class ReactorClientHttpRequestFactory implements ClientHttpRequestFactory, SmartLifecycle {
  public ReactorClientHttpRequestFactory();
  public ReactorClientHttpRequestFactory(@Carries reactor.netty.http.client.HttpClient client);
  @Bounds(CONNECT) public void setConnectTimeout(int connectTimeout);
  @Bounds(CONNECT) public void setConnectTimeout(Duration connectTimeout);
  @Bounds(value = READ, zero = REJECTED) public void setReadTimeout(Duration timeout);
  @Bounds(value = READ, zero = REJECTED) public void setReadTimeout(long readTimeout);
  @Bounds(value = CALL, zero = REJECTED) public void setExchangeTimeout(long exchangeTimeout);
  @Bounds(value = CALL, zero = REJECTED) public void setExchangeTimeout(Duration exchangeTimeout);
  public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;
  public void start();
  public void stop();
  public boolean isRunning();
  public int getPhase();
}

public class OkHttp3ClientHttpRequestFactory implements ClientHttpRequestFactory, DisposableBean {
  public OkHttp3ClientHttpRequestFactory();
  public OkHttp3ClientHttpRequestFactory(@Carries OkHttpClient client);
  @Bounds(value = READ, covers = TLS) public void setReadTimeout(int readTimeout);
  @Bounds(value = READ, covers = TLS) public void setReadTimeout(Duration readTimeout);
  @Bounds(WRITE) public void setWriteTimeout(int writeTimeout);
  @Bounds(WRITE) public void setWriteTimeout(Duration writeTimeout);
  @Bounds(CONNECT) public void setConnectTimeout(int connectTimeout);
  @Bounds(CONNECT) public void setConnectTimeout(Duration connectTimeout);
  public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod);
  public void destroy() throws IOException;
}

public abstract class AbstractClientHttpRequestFactoryWrapper implements ClientHttpRequestFactory {
  protected AbstractClientHttpRequestFactoryWrapper(
      @Carries ClientHttpRequestFactory requestFactory);
  public final ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;
  public ClientHttpRequestFactory getDelegate();
  protected ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod,
      ClientHttpRequestFactory requestFactory) throws IOException;
}

public class BufferingClientHttpRequestFactory extends AbstractClientHttpRequestFactoryWrapper {
  public BufferingClientHttpRequestFactory(@Carries ClientHttpRequestFactory requestFactory);
  protected ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod,
      ClientHttpRequestFactory requestFactory) throws IOException;
  protected boolean shouldBuffer(URI uri, HttpMethod httpMethod);
}

public class InterceptingClientHttpRequestFactory extends AbstractClientHttpRequestFactoryWrapper {
  public InterceptingClientHttpRequestFactory(@Carries ClientHttpRequestFactory requestFactory,
      List<ClientHttpRequestInterceptor> interceptors);
  protected ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod,
      ClientHttpRequestFactory requestFactory);
}
