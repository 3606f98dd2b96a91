package java.net.http;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class HttpClient {
  @Opens
  @Unbounded({CONNECT, TLS})
  public static HttpClient newHttpClient();

  @Unbounded({CONNECT, TLS})
  public static HttpClient.Builder newBuilder();

  @Blocking(NETWORK)
  @Requires(CONNECT)
  public abstract <T> HttpResponse<T> send(
      @Requires({CONNECT, READ}) HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler)
      throws IOException, InterruptedException;

  @Forks(UNLIMITED)
  @Requires(CONNECT)
  public abstract <T> CompletableFuture<HttpResponse<T>> sendAsync(
      @Requires({CONNECT, READ}) HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler);

  @Forks(UNLIMITED)
  @Requires(CONNECT)
  public abstract <T> CompletableFuture<HttpResponse<T>> sendAsync(
      @Requires({CONNECT, READ}) HttpRequest request,
      HttpResponse.BodyHandler<T> responseBodyHandler,
      HttpResponse.PushPromiseHandler<T> pushPromiseHandler);

  @Unbounded({CONNECT, TLS, READ})
  public WebSocket.Builder newWebSocketBuilder();

  /** @since 21 */
  @Closes
  public void close();

  /** @since 21 */
  @Closes
  public void shutdown();

  /** @since 21 */
  @Closes
  public void shutdownNow();

  /** @since 21 */
  @Blocking(NETWORK)
  public boolean awaitTermination(@Bounds(CALL) Duration duration) throws InterruptedException;

  public interface Builder {
    @Bounds(value = CONNECT, covers = TLS, zero = Special.REJECTED)
    Builder connectTimeout(Duration duration);

    Builder sslContext(@Publishes SSLContext sslContext);

    Builder sslParameters(@Publishes SSLParameters sslParameters);

    Builder executor(Executor executor);

    @Carries
    @Opens
    HttpClient build();
  }
}

public abstract class HttpRequest {
  @Unbounded({CONNECT, TLS, READ})
  public static HttpRequest.Builder newBuilder();

  @Unbounded({CONNECT, TLS, READ})
  public static HttpRequest.Builder newBuilder(URI uri);

  public static HttpRequest.Builder newBuilder(
      @Carries HttpRequest request, BiPredicate<String, String> filter);

  public interface Builder {
    @Bounds(value = READ, covers = {CONNECT, TLS}, zero = Special.REJECTED, until = "26")
    @Bounds(value = {READ, CALL}, covers = {CONNECT, TLS}, zero = Special.REJECTED, since = "26")
    @KnownDefect(
        value = "it ends with the headers, and a body that stalls is waited for as long as the peer likes",
        instead = "HttpCalls.send with a Deadline",
        until = "26",
        source = "JDK-8208693",
        strict = true)
    Builder timeout(Duration duration);

    @Carries
    HttpRequest build();

    @Carries
    @ReturnsCopy
    Builder copy();
  }
}

public interface WebSocket {
  @Forks(UNLIMITED)
  CompletableFuture<WebSocket> sendText(CharSequence data, boolean last);

  @Closes
  void abort();

  public interface Builder {
    @Bounds(value = CONNECT, covers = {TLS, READ}, zero = Special.REJECTED)
    Builder connectTimeout(Duration timeout);

    @Requires(value = {CONNECT, READ}, strict = true)
    CompletableFuture<WebSocket> buildAsync(URI uri, WebSocket.Listener listener);
  }
}
