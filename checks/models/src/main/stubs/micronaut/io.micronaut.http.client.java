package io.micronaut.http.client;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.*;

import dev.fairlead.annotations.*;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.io.Closeable;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URL;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadFactory;
import org.reactivestreams.Publisher;

/** A read ends after 10 seconds, a connect after Netty's 30, unless the configuration says otherwise. */
@Connection(sharing = SHAREABLE, expensive = true)
public interface HttpClient extends Closeable {
  @Opens static HttpClient create(URL url);
  @Opens static HttpClient create(URL url, @Carries HttpClientConfiguration configuration);
  @Carries BlockingHttpClient toBlocking();
  <I, O, E> Publisher<HttpResponse<O>> exchange(HttpRequest<I> request, Argument<O> bodyType, Argument<E> errorType);
  default <I, O> Publisher<HttpResponse<O>> exchange(HttpRequest<I> request, Argument<O> bodyType);
  default <O> Publisher<HttpResponse<O>> exchange(String uri, Class<O> bodyType);
  default <I, O> Publisher<HttpResponse<O>> exchange(HttpRequest<I> request, Class<O> bodyType);
  default <I, O, E> Publisher<O> retrieve(HttpRequest<I> request, Argument<O> bodyType, Argument<E> errorType);
  default <I, O> Publisher<O> retrieve(HttpRequest<I> request, Argument<O> bodyType);
  default <I, O> Publisher<O> retrieve(HttpRequest<I> request, Class<O> bodyType);
  default <I> Publisher<String> retrieve(HttpRequest<I> request);
  default Publisher<String> retrieve(String uri);
  default HttpClient refresh();
}

public interface StreamingHttpClient extends HttpClient {
  @Opens static StreamingHttpClient create(URL url);
  @Opens static StreamingHttpClient create(URL url, @Carries HttpClientConfiguration configuration);
}

public interface BlockingHttpClient extends Closeable {
  @Blocking @Requires({CONNECT, READ}) <I, O, E> HttpResponse<O> exchange(HttpRequest<I> request, Argument<O> bodyType, Argument<E> errorType);
  @Blocking @Requires({CONNECT, READ}) default <I, O> HttpResponse<O> exchange(HttpRequest<I> request, Argument<O> bodyType);
  @Blocking @Requires({CONNECT, READ}) default <I, O> HttpResponse<O> exchange(HttpRequest<I> request);
  @Blocking @Requires({CONNECT, READ}) default <I, O> HttpResponse<O> exchange(HttpRequest<I> request, Class<O> bodyType);
  @Blocking @Requires({CONNECT, READ}) default <O> HttpResponse<O> exchange(String uri);
  @Blocking @Requires({CONNECT, READ}) default <O> HttpResponse<O> exchange(String uri, Class<O> bodyType);
  @Blocking @Requires({CONNECT, READ}) default <O, E> HttpResponse<O> exchange(String uri, Class<O> bodyType, Class<E> errorType);
  @Blocking @Requires({CONNECT, READ}) default <I, O> O retrieve(HttpRequest<I> request, Argument<O> bodyType);
  @Blocking @Requires({CONNECT, READ}) default <I, O, E> O retrieve(HttpRequest<I> request, Argument<O> bodyType, Argument<E> errorType);
  @Blocking @Requires({CONNECT, READ}) default <I, O> O retrieve(HttpRequest<I> request, Class<O> bodyType);
  @Blocking @Requires({CONNECT, READ}) default <I> String retrieve(HttpRequest<I> request);
  @Blocking @Requires({CONNECT, READ}) default String retrieve(String uri);
  @Blocking @Requires({CONNECT, READ}) default <O> O retrieve(String uri, Class<O> bodyType);
  @Blocking @Requires({CONNECT, READ}) default <O, E> O retrieve(String uri, Class<O> bodyType, Class<E> errorType);
  default BlockingHttpClient refresh();
}

/** Without a bound on reads, or with a negative one, nothing ends an exchange either. */
public abstract class HttpClientConfiguration {
  public HttpClientConfiguration();
  public HttpClientConfiguration(@Carries HttpClientConfiguration copy);
  @Bounds(value = READ, zero = IMMEDIATE, negative = INFINITE, nullValue = INFINITE)
  public void setReadTimeout(Duration readTimeout);
  @Bounds(value = CALL, covers = READ, zero = IMMEDIATE, negative = INFINITE, nullValue = DEFAULT)
  public void setRequestTimeout(Duration requestTimeout);
  @Bounds(value = CONNECT, zero = INFINITE, negative = DEFAULT, nullValue = DEFAULT)
  public void setConnectTimeout(Duration connectTimeout);
  public Optional<Duration> getReadTimeout();
  public Duration getRequestTimeout();
  public Optional<Duration> getConnectTimeout();
  public void setReadIdleTimeout(Duration readIdleTimeout);
  public void setConnectionPoolIdleTimeout(Duration connectionPoolIdleTimeout);
  public void setConnectTtl(Duration connectTtl);
  public void setShutdownTimeout(Duration shutdownTimeout);
  public void setShutdownQuietPeriod(Duration shutdownQuietPeriod);
  public void setFollowRedirects(boolean followRedirects);
  public void setExceptionOnErrorStatus(boolean exceptionOnErrorStatus);
  public void setLoggerName(String loggerName);
  public void setDefaultCharset(Charset defaultCharset);
  public void setChannelOptions(Map<String, Object> channelOptions);
  public void setNumOfThreads(Integer numOfThreads);
  public OptionalInt getNumOfThreads();
  public void setThreadFactory(Class<? extends ThreadFactory> threadFactory);
  public void setMaxContentLength(int maxContentLength);
  public void setMaxHeaderSize(int maxHeaderSize);
  public void setProxyType(Proxy.Type proxyType);
  public void setProxyAddress(SocketAddress proxyAddress);
  public void setProxyUsername(String proxyUsername);
  public void setProxyPassword(String proxyPassword);
  public void setProxySelector(ProxySelector proxySelector);
  public void setEventLoopGroup(String eventLoopGroup);
  public void setAlpnModes(List<String> alpnModes);
}

public class DefaultHttpClientConfiguration extends HttpClientConfiguration {
  public DefaultHttpClientConfiguration();
}
